import type { Known } from '../catalogue/known.ts';
import type { NameCases } from './letter-case.ts';
import { caseIsLost, restoreCase } from './letter-case.ts';
import { isPersonName } from './person.ts';
import { producerName, type ProducerName } from './producer-name.ts';
import { marksAgree, matchProducer } from './producers.ts';
import { compactOf, keyOf, markedKey, tidy, withoutSample } from '../../../src/domain/names/spelling.ts';
import type { UnderstoodProducer } from './understood.ts';

interface Entry extends UnderstoodProducer {
  readonly rows: number[];
  readonly doubts: string[];
  readonly written: ProducerName;
}

/** The producers of a list, each once, in the order in which they are first named. */
export class ProducerList {
  readonly #entries: Entry[] = [];
  readonly #known: Known;
  readonly #cases: NameCases;

  constructor(known: Known, cases: NameCases) {
    this.#known = known;
    this.#cases = cases;
  }

  /** The producer that a cell names; `more` is what else the row says of it. */
  named(
    cell: string,
    row: number,
    more: { taxCode?: string | undefined; place?: string | undefined; doubts?: readonly string[] } = {},
  ): UnderstoodProducer {
    const written = producerName(cell);
    const seen = this.#entries.find((entry) => this.#isSame(entry, written));
    if (seen) {
      for (const doubt of more.doubts ?? []) if (!seen.doubts.includes(doubt)) seen.doubts.push(doubt);
      if (!seen.rows.includes(row)) seen.rows.push(row);
      return seen;
    }
    const { match, suggest } = matchProducer(written, this.#known, more);
    const known = match === undefined ? undefined : this.#known.producers.get(match);
    const doubts = match === undefined && caseIsLost(written.name) ? ['letter-case'] : [];
    if (suggest !== undefined) doubts.push('producer-to-confirm');
    doubts.push(...(more.doubts ?? []));
    const entry: Entry = {
      name: this.#shown(written, known && [known.name.vi, known.legalName ?? known.name.vi]),
      kind: known?.kind ?? written.kind,
      match,
      suggest,
      person: written.person,
      doubts,
      rows: [row],
      written,
    };
    this.#markTwins(entry);
    this.#entries.push(entry);
    return entry;
  }

  /** As written; where its letters are the catalogue's, with the catalogue's capitals and spaces. */
  #shown(written: ProducerName, names: readonly string[] | undefined): string {
    const own = names?.find(
      (name) => compactOf(withoutSample(name)) === compactOf(withoutSample(written.name)),
    );
    if (own !== undefined) return own;
    const restored = restoreCase(written.name, this.#cases);
    const household = /^HKD\s+(.+)$/u.exec(restored)?.[1];
    if (household !== undefined && isPersonName(withoutSample(household)))
      return `Hộ kinh doanh ${household}`;
    return personInCase(restored, caseIsLost(written.name));
  }

  #isSame(entry: Entry, written: ProducerName): boolean {
    if (entry.written.form !== written.form || entry.written.core !== written.core) return false;
    return marksAgree(entry.written.name, written.name);
  }

  /** Two names of one list that differ by a tone alone. */
  #markTwins(entry: Entry): void {
    if (entry.match !== undefined) return;
    for (const other of this.#entries) {
      if (
        other.match !== undefined ||
        other.written.core !== entry.written.core ||
        other.written.form !== entry.written.form
      )
        continue;
      const doubt = `producer-two-spellings: ${other.name} / ${entry.name}`;
      entry.doubts.push(doubt);
      other.doubts.push(doubt);
    }
  }

  all(): readonly UnderstoodProducer[] {
    return this.#entries.map(({ written: _written, ...entry }) => entry);
  }
}

/** Two spellings of one producer that a reader would not take for one: “Mẫu” and “Mấu”. */
export function differsInTone(a: string, b: string): boolean {
  const [x, y] = [producerName(a), producerName(b)];
  return keyOf(x.name) === keyOf(y.name) && markedKey(x.name) !== markedKey(y.name);
}

/** “Hộ kinh doanh lê văn mẫu”: a person's name keeps a capital in every word. */
function personInCase(name: string, lost: boolean): string {
  if (!lost) return name;
  const match = /^(hộ kinh doanh|hộ|hkd|hộ sxkd)\s+(.+)$/iu.exec(tidy(name));
  if (!match?.[2]) return name;
  const person = match[2].replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return isPersonName(person) ? `${match[1] ?? ''} ${person}` : name;
}
