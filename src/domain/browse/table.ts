import { daysBetween, type IsoDate } from '../date.ts';
import type { StatusKind, StatusStep } from '../status.ts';
import type { ChoiceKey, FixedFacet } from './facets.ts';
import { FIXED_FACETS } from './facets.ts';

/**
 * What the filter knows of every product, in the Vietnamese order of names, a column a fact. Numbers stand for
 * lists that many products share, so that twenty thousand products are some hundred kilobytes.
 */
export interface BrowseTable {
  readonly products: number;
  readonly facets: Readonly<Record<FixedFacet, Column>>;
  /** `orderMark` of the products. */
  readonly order: number;
  /** Last day of the fair that `hoi-cho=sap-toi` means. */
  readonly fairEnds: IsoDate | null;
  readonly status: {
    /** Sequences of statuses, each with the days from the last change until it begins; the first holds before, too. */
    readonly patterns: readonly (readonly (readonly [kind: StatusKind, from: number])[])[];
    readonly rows: readonly number[];
    /** The day of the last change, in days since `EPOCH`. */
    readonly days: readonly number[];
  };
  /** Day of recognition in days since `EPOCH`; 0 where none is on file. */
  readonly recognised: readonly number[];
  /** Digest of each file of cards: a card is only shown where it belongs to this table. */
  readonly cards: readonly string[];
}

export interface Column {
  /** The choices there are, in the order they are offered. */
  readonly choices: readonly ChoiceKey[];
  /** Lists of choices (by number) that products have. */
  readonly lists: readonly (readonly number[])[];
  /** Which list each product has. */
  readonly rows: readonly number[];
}

/** Days are counted from here, to be short; older ones are negative. */
export const EPOCH: IsoDate = '2018-01-01';
/** How many cards lie in one file. */
export const CARDS_A_FILE = 48;

/** A product as the table takes it in. */
export interface BrowseRow {
  readonly choices: Readonly<Record<FixedFacet, readonly ChoiceKey[]>>;
  readonly steps: readonly StatusStep[];
  readonly recognisedOn: IsoDate | undefined;
}

/** Numbers things by their text, in order of appearance. */
class Numbered<T> {
  readonly items: T[] = [];
  readonly #known = new Map<string, number>();
  number(item: T): number {
    const key = JSON.stringify(item);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

function column(rows: readonly (readonly ChoiceKey[])[], order: readonly ChoiceKey[]): Column {
  const present = new Set(rows.flat());
  const choices = order.filter((key) => present.has(key));
  const numbers = new Map(choices.map((key, index) => [key, index]));
  const lists = new Numbered<readonly number[]>();
  const numbered = rows.map((keys) =>
    lists.number(keys.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b)),
  );
  return { choices, lists: lists.items, rows: numbered };
}

/** The table of products in their order. `order` lists every choice of a facet; those nobody has are left out. */
export function encodeTable(
  rows: readonly BrowseRow[],
  order: Readonly<Record<FixedFacet, readonly ChoiceKey[]>>,
  rest: Pick<BrowseTable, 'order' | 'fairEnds' | 'cards'>,
): BrowseTable {
  const patterns = new Numbered<readonly (readonly [StatusKind, number])[]>();
  const days: number[] = [];
  const numbers = rows.map(({ steps }) => {
    const last = steps.at(-1)?.from ?? EPOCH;
    // A press report holds since ever: no day to tell.
    days.push(steps.length < 2 ? 0 : daysBetween(EPOCH, last));
    return patterns.number(
      steps.map(({ kind, from }, index) => [kind, index === 0 ? 0 : daysBetween(last, from)]),
    );
  });
  const facets = FIXED_FACETS.map(
    (facet) =>
      [
        facet,
        column(
          rows.map(({ choices }) => choices[facet]),
          order[facet],
        ),
      ] as const,
  );
  return {
    products: rows.length,
    facets: Object.fromEntries(facets) as Record<FixedFacet, Column>,
    status: { patterns: patterns.items, rows: numbers, days },
    recognised: rows.map(({ recognisedOn }) => (recognisedOn ? daysBetween(EPOCH, recognisedOn) : 0)),
    ...rest,
  };
}
