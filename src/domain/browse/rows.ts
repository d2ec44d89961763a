import { daysBetween, type IsoDate } from '../date.ts';
import { isInForce, type StatusKind } from '../status.ts';
import { FACET_IDS, FIXED_ORDER, statusKeys, type ChoiceKey, type FacetId } from './facets.ts';
import { EPOCH, type BrowseTable, type Column } from './table.ts';

/** A facet ready for filtering: the choices of product `i` are `lists[rows[i]]`, numbers into `choices`. */
export type FacetRows = Column;

/** The products as they stand on a day. */
export interface BrowseRows {
  readonly size: number;
  readonly facets: Readonly<Record<FacetId, FacetRows>>;
  /** Which facet and number a choice is. */
  readonly known: ReadonlyMap<ChoiceKey, { readonly facet: FacetId; readonly number: number }>;
  /** Stars of the certificate, whatever its status; 0 where there are none. */
  readonly stars: readonly number[];
  readonly inForce: readonly boolean[];
  /** Days from the day asked about until a certificate in force ends; undefined for every other. */
  readonly daysLeft: readonly (number | undefined)[];
  readonly recognised: readonly number[];
}

/** The table's products on a day: statuses follow the reader's day, and a fair that is over is no longer "next". */
export function rowsOn(table: BrowseTable, day: IsoDate): BrowseRows {
  const today = daysBetween(EPOCH, day);
  const { patterns, rows: numbers, days } = table.status;
  const choices = FIXED_ORDER.status;
  const kindNumbers = new Map<StatusKind, number>();
  const lists: number[][] = [];
  const inForce: boolean[] = [];
  const daysLeft: (number | undefined)[] = [];
  const statusRows = numbers.map((pattern, row) => {
    const steps = patterns[pattern] ?? [];
    const last = days[row] ?? 0;
    const held = steps.filter(([, from], index) => index === 0 || last + from <= today).at(-1);
    const kind = held?.[0] ?? 'reported';
    let number = kindNumbers.get(kind);
    if (number === undefined) {
      number = lists.push(statusKeys(kind).map((key) => choices.indexOf(key))) - 1;
      kindNumbers.set(kind, number);
    }
    inForce.push(isInForce(kind));
    daysLeft.push(isInForce(kind) ? last - today : undefined);
    return number;
  });
  const fairOver = table.fairEnds === null || table.fairEnds < day;
  const fair = table.facets.fair;
  const facets: Record<FacetId, FacetRows> = {
    ...table.facets,
    fair: fairOver ? { ...fair, lists: fair.lists.map(() => []) } : fair,
    status: { choices, lists, rows: statusRows },
  };
  const known = new Map<ChoiceKey, { facet: FacetId; number: number }>();
  for (const facet of FACET_IDS) {
    facets[facet].choices.forEach((key, number) => known.set(key, { facet, number }));
  }
  const starsOf = facets.stars.lists.map((list) => {
    const key = facets.stars.choices[list[0] ?? -1];
    return key === undefined ? 0 : Number(key.slice('sao='.length));
  });
  return {
    size: table.products,
    facets,
    known,
    stars: facets.stars.rows.map((list) => starsOf[list] ?? 0),
    inForce,
    daysLeft,
    recognised: table.recognised,
  };
}
