/** A person's name in the parts of a vCard's N (RFC 2426 section 3.1.2); a part that is not there is empty. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly additional: string;
  readonly prefix: string;
}

/** What is written before a name: forms of address, degrees and titles, folded to lower case. */
const PREFIX =
  /^(?:ông|bà|anh|chị|cô|chú|bác|mr|mrs|ms|dr|ts|ths|ks|cn|bs|gs|pgs|nghệ nhân(?: ưu tú| nhân dân)?)(?:\.|\s)+/iu;

/**
 * Reads a name as it is written in Vietnam: family name first, given name last, what stands between as further names.
 * Phones sort by these parts and put the shown name together from them.
 */
export function nameParts(name: string): NameParts {
  let rest = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  let prefix = '';
  for (let found = PREFIX.exec(rest); found; found = PREFIX.exec(rest)) {
    prefix += found[0];
    rest = rest.slice(found[0].length);
  }
  const names = rest.split(' ');
  const given = names.pop() ?? '';
  const [family = '', ...between] = names;
  return { family, given, additional: between.join(' '), prefix: prefix.trim() };
}
