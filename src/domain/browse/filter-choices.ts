import type { ChoiceKey, FacetId } from './facets.ts';
import type { KnownChoice } from './state.ts';

/** A choice as the filter shows it. */
export interface ShownChoice extends Omit<KnownChoice, 'facet'> {
  readonly label: string;
  /** Where the label is not in the page's language. */
  readonly lang?: string | undefined;
  /** Products that have it, on the build's day. */
  readonly count: number;
}

export interface ShownFacet {
  readonly facet: FacetId;
  readonly title: string;
  readonly choices: readonly ShownChoice[];
}

/** What the filter of products is given: the choices and words, never the products. */
export interface FilterData {
  readonly lang: 'vi' | 'en';
  readonly facets: readonly ShownFacet[];
  /** All products. */
  readonly total: number;
  /** Those of `BROWSE_WORDS`, and their plural forms (`count.one`). */
  readonly words: Readonly<Record<BrowseWord, string>>;
}

/** Words of the filter; `{…}` is filled in by the browser. */
export const BROWSE_WORDS = [
  'all',
  'apply',
  'backToAll',
  'cardsFailed',
  'chosen',
  'clearAll',
  'close',
  'count',
  'dropAndFind',
  'empty',
  'emptyHint',
  'failed',
  'filter',
  'filterCount',
  'fewer',
  'find',
  'findNone',
  'grid',
  'list',
  'loading',
  'more',
  'nearest',
  'none',
  'only',
  'remove',
  'results',
  'search',
  'searchFailed',
  'placeholder',
  'show',
  'sort',
  'sort.relevance',
  'sort.name',
  'sort.stars',
  'sort.new',
  'sort.expiring',
  'suggestion',
  'text',
  'title',
  'tooOld',
  'view',
  'within',
  'pages.gap',
  'pages.label',
  'pages.next',
  'pages.page',
  'pages.previous',
] as const;
export type BrowseWord = (typeof BROWSE_WORDS)[number];

/** Every choice the filter knows, in order. */
export function knownChoices({ facets }: Pick<FilterData, 'facets'>): KnownChoice[] {
  return facets.flatMap(({ facet, choices }) => choices.map(({ key, parent }) => ({ key, facet, parent })));
}

export type Labels = ReadonlyMap<ChoiceKey, ShownChoice>;
