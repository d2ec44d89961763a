import { FACET_PARAMS, FACET_IDS, type ChoiceKey, type FacetId } from './facets.ts';
import { SORT_SLUGS, SORTS, type Sort } from './sort.ts';

/** Everything a reader has chosen; it stands in the address and nowhere else. */
export interface BrowseState {
  readonly text: string;
  /** In the order of the facets and of their choices. */
  readonly chosen: readonly ChoiceKey[];
  /** Undefined: by relevance where there is a text, else by name. */
  readonly sort: Sort | undefined;
  readonly list: boolean;
  /** 1-based. */
  readonly page: number;
}

export const START: BrowseState = { text: '', chosen: [], sort: undefined, list: false, page: 1 };

/** Nobody types more; an address may hold anything. */
const LONGEST_TEXT = 200;

/** The choices a page knows, in order, each with the one it lies within. */
export interface KnownChoice {
  readonly key: ChoiceKey;
  readonly facet: FacetId;
  readonly parent?: ChoiceKey | undefined;
}

/** What an address asks for. Total: what it does not know it leaves out. */
export function readState(params: URLSearchParams, known: readonly KnownChoice[]): BrowseState {
  const asked = new Set<ChoiceKey>();
  for (const facet of FACET_IDS) {
    for (const param of FACET_PARAMS[facet]) {
      for (const value of params.getAll(param)) asked.add(`${param}=${value}`);
    }
  }
  const text = clipped((params.get('q') ?? '').normalize('NFC').trim());
  const sort = SORTS.find((one) => SORT_SLUGS[one] === params.get('xep'));
  const page = Number(params.get('trang'));
  return tidy({
    text,
    chosen: known.filter(({ key }) => asked.has(key)).map(({ key }) => key),
    sort,
    list: params.get('xem') === 'danh-sach',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  });
}

/** Cut between whole characters: half of one is no text. */
function clipped(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/u, '');
}

/** The sort that holds. */
export function sortOf({ sort, text }: Pick<BrowseState, 'sort' | 'text'>): Sort {
  return sort ?? (text === '' ? 'name' : 'relevance');
}

function tidy(state: BrowseState): BrowseState {
  const usual = state.text === '' ? 'name' : 'relevance';
  const useless = state.sort === usual || (state.sort === 'relevance' && state.text === '');
  return useless ? { ...state, sort: undefined } : state;
}

/** The state as an address writes it; equal states give equal texts. */
export function writeState({ text, chosen, sort, list, page }: BrowseState): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const key of chosen) {
    const at = key.indexOf('=');
    params.append(key.slice(0, at), key.slice(at + 1));
  }
  if (sort) params.set('xep', SORT_SLUGS[sort]);
  if (list) params.set('xem', 'danh-sach');
  if (page > 1) params.set('trang', String(page));
  return params;
}

/** The state after a change; another choice begins at the first page again. */
export function changed(state: BrowseState, change: Partial<Omit<BrowseState, 'page'>>): BrowseState {
  const next = { ...state, ...change, page: 1 };
  return tidy({ ...next, text: clipped(next.text) });
}

/**
 * Makes or takes back a choice. A choice within another replaces it, and the other way round: who ticks "Chè" under
 * "Đồ uống" wants tea alone.
 */
export function toggled(state: BrowseState, key: ChoiceKey, known: readonly KnownChoice[]): BrowseState {
  const chosen = new Set(state.chosen);
  if (!chosen.delete(key)) {
    const own = known.find((choice) => choice.key === key);
    for (const other of known) {
      if (other.key === own?.parent || other.parent === key) chosen.delete(other.key);
    }
    chosen.add(key);
  }
  return changed(state, { chosen: known.filter((one) => chosen.has(one.key)).map((one) => one.key) });
}

/** Takes back every choice of the given facets. */
export function dropped(
  state: BrowseState,
  facets: ReadonlySet<FacetId | 'text'>,
  known: readonly KnownChoice[],
): BrowseState {
  const gone = new Set(known.filter(({ facet }) => facets.has(facet)).map(({ key }) => key));
  return changed(state, {
    chosen: state.chosen.filter((key) => !gone.has(key)),
    ...(facets.has('text') && { text: '' }),
  });
}
