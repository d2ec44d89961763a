import type { FieldLine } from '../src/content/schema/describe.ts';
import type { PublishedCatalogue } from '../src/domain/published.ts';

/** Further numbers that a code with a check digit is looked for among. */
const STEPS = 200;

/** Other values than the one a field has, likeliest first; its schema tells which of them it accepts. */
export class OtherValues {
  /** The ids of the same kind as each id. */
  readonly #ids: ReadonlyMap<string, readonly string[]>;

  constructor(published: PublishedCatalogue) {
    const lists = Object.values(published).flatMap((entries: unknown) =>
      Array.isArray(entries) ? [(entries as readonly { id: string }[]).map(({ id }) => id)] : [],
    );
    this.#ids = new Map(lists.flatMap((list) => list.map((id) => [id, list] as const)));
  }

  of(line: FieldLine, value: unknown): unknown[] {
    if (line.choices)
      return line.choices.map((choice) => (typeof value === 'number' ? Number(choice) : choice));
    if (!Array.isArray(value)) return this.#like(value);
    const changed = value.flatMap((item: unknown, at) =>
      this.#like(item).map((other) => value.with(at, other)),
    );
    return [...changed, value.toReversed(), value.slice(1)];
  }

  #like(value: unknown): unknown[] {
    if (typeof value === 'boolean') return [!value];
    if (typeof value === 'number') return [value + 1, value - 1, value + 0.5];
    if (typeof value === 'string') return this.#textsLike(value);
    // A text in both languages.
    const texts = Object.entries(value as Readonly<Record<string, string>>);
    return [Object.fromEntries(texts.map(([lang, text]) => [lang, `${text} Khác`]))];
  }

  #textsLike(value: string): string[] {
    const ids = this.#ids.get(value);
    if (ids) return ids.filter((id) => id !== value);
    return [...countedOn(value), `${value} Khác`, `${value}-khac`, `khac-${value}`];
  }
}

/** The same text with one of its numbers counted on, the last one first: days, codes, telephones. */
function countedOn(text: string): string[] {
  return [...text.matchAll(/\d+/g)].reverse().flatMap(({ 0: digits, index }) =>
    Array.from({ length: STEPS }, (_, step) => {
      const next = String(Number(digits) + step + 1).padStart(digits.length, '0');
      return text.slice(0, index) + next + text.slice(index + digits.length);
    }),
  );
}
