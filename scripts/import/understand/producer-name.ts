import type { ProducerKind } from '../../../src/domain/producer.ts';
import { writtenOut } from '../../../src/domain/names/abbreviations.ts';
import { isPersonName } from './person.ts';
import { remembering } from '../../../src/domain/names/remember.ts';
import { compactOf, keyOf, tidy, withoutSample } from '../../../src/domain/names/spelling.ts';

/** A producer's name taken apart: what it is, and what it is called. */
export interface ProducerName {
  /** As written, on one line. */
  readonly name: string;
  /** The word of its legal form; forms of one kind still differ: “cơ sở” is no “xưởng”. */
  readonly form: string;
  readonly kind: ProducerKind | undefined;
  /** The rest of the name, folded, without spaces. */
  readonly core: string;
  /** A person whose name stood on a line of its own in the cell. */
  readonly person?: string;
}

/** Legal forms by their written-out beginning; longer ones first. */
const FORMS: readonly (readonly [RegExp, string, ProducerKind])[] = [
  [/^(?:lien hiep )?hop tac xa\b/, 'htx', 'cooperative'],
  [/^to hop tac\b/, 'tht', 'cooperative-group'],
  [
    /^(?:tong )?cong ty\b(?: (?:co phan|trach nhiem huu han|hop danh))?(?: mot thanh vien)?/,
    'cong-ty',
    'enterprise',
  ],
  [/^doanh nghiep(?: tu nhan)?\b/, 'doanh-nghiep', 'enterprise'],
  [/^trang trai\b/, 'trang-trai', 'farm'],
  [/^trai\b/, 'trai', 'farm'],
  [
    /^ho(?: (?:san xuat kinh doanh|kinh doanh ca the|kinh doanh|san xuat|gia dinh|ca the|nong dan))?(?: (?:ong|ba))?\b(?! (?:sen|tieu)\b)/,
    'ho',
    'household',
  ],
  [/^co so(?: (?:san xuat kinh doanh|san xuat|che bien|kinh doanh))?\b/, 'co-so', 'household'],
  [/^xuong\b/, 'xuong', 'household'],
  [/^(?:hiep hoi|hoi)\b/, 'hoi', 'association'],
  [/^trung tam\b/, 'trung-tam', 'operations-centre'],
];

/** Takes apart what a cell says of a producer. */
export function producerName(written: string): ProducerName {
  const { text, person } = withoutPerson(written);
  const { form, kind, core } = partsOf(text);
  return { name: text, form, kind, core, ...(person !== undefined && { person }) };
}

interface NameParts {
  readonly form: string;
  readonly kind: ProducerKind | undefined;
  readonly core: string;
}

/** The legal form and the rest of a name, for comparing. */
export const partsOf = remembering((name): NameParts => {
  const words = writtenOut(withoutSample(name));
  for (const [start, form, kind] of FORMS) {
    const match = start.exec(words);
    if (match) return { form, kind, core: compactOf(words.slice(match[0].length)) };
  }
  return { form: '', kind: undefined, core: compactOf(words) };
});

/** True where a text begins as the name of a producer does. */
export function soundsLikeProducer(text: string): boolean {
  return partsOf(text).form !== '' && keyOf(text).split(' ').length > 1;
}

function withoutPerson(written: string): { text: string; person?: string } {
  const lines = written
    .split(/[\n\r]+/u)
    .map(tidy)
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const last = rest.at(-1);
  const before = lines.slice(0, -1).join(' ');
  // “Hộ kinh doanh” over “Lê Văn Mẫu” is one name: the form alone names nobody.
  if (last !== undefined && isPersonName(last) && partsOf(before).core !== '' && first !== '')
    return { text: closed(before), person: last.replace(/^(?:ông|bà|anh|chị)\s+/iu, '') };
  return { text: closed(lines.join(' ')) };
}

function closed(text: string): string {
  return text.replace(/[;,.]+$/u, '').trim();
}
