import {
  FIXED_FACETS,
  FIXED_ORDER,
  productChoices,
  type ChoiceKey,
  type FacetId,
  type FixedFacet,
} from '../domain/browse/facets.ts';
import { choiceCounts } from '../domain/browse/filter.ts';
import { orderMark } from '../domain/browse/order.ts';
import { rowsOn, type BrowseRows } from '../domain/browse/rows.ts';
import type { KnownChoice } from '../domain/browse/state.ts';
import { CARDS_A_FILE, encodeTable, type BrowseTable } from '../domain/browse/table.ts';
import { isOpenOrComing } from '../domain/booth-view.ts';
import type { Fair } from '../domain/fair.ts';
import { FACET_IDS } from '../domain/browse/facets.ts';
import { PRODUCT_SETS } from '../domain/product-set.ts';
import type { ProductView } from '../domain/product-view.ts';
import { digestOf } from './answer-digest.ts';
import type { BoothIndex } from './booths.ts';
import { byName } from './collate.ts';
import type { Indexes } from './indexes.ts';

export interface OfferedChoice extends KnownChoice {
  /** Products that have it, on the build's day. */
  readonly count: number;
}

/** What the filter of products is made of. */
export interface Browse {
  readonly table: BrowseTable;
  readonly choices: readonly OfferedChoice[];
  /** The fair that "at the next fair" means. */
  readonly fair: Fair | undefined;
  readonly productsWith: (key: ChoiceKey) => readonly ProductView[];
  /** Cards are read from files of `CARDS_A_FILE` products. */
  readonly cardFiles: readonly (readonly ProductView[])[];
}

/** The next fair that shows any product of this catalogue, and those products. */
function nextFair({ fairs, buildDate }: Indexes, { byFair }: BoothIndex) {
  for (const fair of fairs) {
    if (!isOpenOrComing(fair, buildDate)) continue;
    const ids = (byFair.get(fair.id) ?? []).flatMap(({ products }) =>
      products.map(({ product }) => product.id),
    );
    if (ids.length > 0) return { fair, ids: new Set(ids) };
  }
  return undefined;
}

/** Today's units by name, the former ones under each, and which lies in which. */
function placeOrder(products: readonly ProductView[]) {
  const parents = new Map<ChoiceKey, ChoiceKey>();
  const within = new Map<string, Map<string, string>>();
  const names = new Map<string, string>();
  for (const { place } of products) {
    if (!place) continue;
    const { today, former } = place;
    names.set(today.id, today.name.vi);
    const formers = within.get(today.id) ?? new Map<string, string>();
    within.set(today.id, formers);
    if (!former) continue;
    formers.set(former.id, former.name.vi);
    parents.set(`noi=${former.id}`, `noi=${today.id}`);
  }
  const inOrder = (map: ReadonlyMap<string, string>) =>
    [...map].sort(byName(([, name]) => name)).map(([id]) => id);
  const order = inOrder(names).flatMap((id) => [id, ...inOrder(within.get(id) ?? new Map<string, string>())]);
  return { order: order.map((id) => `noi=${id}`), parents };
}

function fixedParents(): Map<ChoiceKey, ChoiceKey> {
  const sets = PRODUCT_SETS.map(({ number, group }) => [`bo=${String(number)}`, `nhom=${group}`] as const);
  const inForce = ['trong-han', 'sap-het-han', 'duoc-giu'].map(
    (slug) => [`tinh-trang=${slug}`, 'tinh-trang=con-hieu-luc'] as const,
  );
  return new Map<ChoiceKey, ChoiceKey>([...sets, ...inForce]);
}

function offered(rows: BrowseRows, parents: ReadonlyMap<ChoiceKey, ChoiceKey>): OfferedChoice[] {
  const counts = choiceCounts(rows, new Uint16Array(rows.size));
  const facetOf = (facet: FacetId) =>
    rows.facets[facet].choices.map((key) => ({
      key,
      facet,
      parent: parents.get(key),
      count: counts.get(key) ?? 0,
    }));
  return FACET_IDS.flatMap(facetOf).filter(({ count }) => count > 0);
}

/** What the filter of products is made of, as of the build's day. */
export function makeBrowse(indexes: Indexes, booths: BoothIndex): Browse {
  const { catalogue, products, buildDate } = indexes;
  const next = nextFair(indexes, booths);
  const context = { today: buildDate, atFair: next?.ids ?? new Set<string>() };
  const places = placeOrder(products);
  const cardFiles = Array.from({ length: Math.ceil(products.length / CARDS_A_FILE) }, (_, file) =>
    products.slice(file * CARDS_A_FILE, (file + 1) * CARDS_A_FILE),
  );
  const choicesOf = products.map((view) => productChoices(view, context));
  const order = { ...FIXED_ORDER, place: places.order };
  const table = encodeTable(
    products.map(({ steps, recognisedOn }, index) => ({
      choices: choicesOf[index] ?? ({} as (typeof choicesOf)[number]),
      steps: steps.filter((_, at) => (steps[at + 1]?.from ?? '9999') > buildDate),
      recognisedOn,
    })),
    Object.fromEntries(FIXED_FACETS.map((facet) => [facet, order[facet]])) as Record<FixedFacet, ChoiceKey[]>,
    {
      order: orderMark(products.map(({ product }) => product.id)),
      fairEnds: next?.fair.to ?? null,
      cards: cardFiles.map((file) => digestOf([catalogue, ...file]).slice(0, 8)),
    },
  );
  const rows = rowsOn(table, buildDate);
  const choices = offered(rows, new Map([...fixedParents(), ...places.parents]));
  return {
    table,
    choices,
    fair: next?.fair,
    cardFiles,
    productsWith: (key) => {
      const known = rows.known.get(key);
      if (!known) return [];
      const { lists, rows: numbers } = rows.facets[known.facet];
      return products.filter((_, row) => lists[numbers[row] ?? -1]?.includes(known.number));
    },
  };
}
