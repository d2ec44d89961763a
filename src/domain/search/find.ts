import { isMarked } from './letters.ts';
import { pagesFor } from './pages.ts';
import { parseQuery, starTokens, token, type ParsedQuery } from './query.ts';
import type { CardWords } from './rank.ts';
import * as read from './readings.ts';
import type { SearchCard } from './record.ts';
import { SearchRun, type Candidate, type Engine, type EngineHit, type Tried } from './search-run.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Found {
  /** The first products, best first; `total` may be more. */
  readonly products: readonly SearchCard[];
  /** Everything that is no product, best first. */
  readonly others: readonly SearchCard[];
  /** Products that can be listed: these and the ones still to be loaded, nothing else. */
  readonly total: number;
  /** "Có phải bạn muốn tìm": what the results answer where that is not what was typed. */
  readonly suggestion: string | undefined;
  /** Words of the query that the first result does not have; empty when it has all. */
  readonly leftOut: readonly string[];
  /** What was tried, in its order, for the page that has nothing to show. */
  readonly tried: readonly Tried[];
  /** Pages of the site that the query names ("quà tặng"), by the dictionary's keys; `stars-4` for those with four stars. */
  readonly pages: readonly string[];
}

/** An answer with the products that are found but not loaded yet, best first. */
export interface FoundWithRest extends Found {
  readonly rest: readonly EngineHit[];
  /** Engine's ids of all these products, best first. */
  readonly hits: readonly string[];
}

const ENOUGH = 10;

/**
 * Answers a query as Vietnamese people type it. Goes from what was typed to what may have been meant and stops as soon
 * as there is enough: decoded keys and glued words, the beginning of a word, one slip set right, one word left out.
 */
export async function find(
  input: string,
  vocabulary: Vocabulary,
  engine: Engine,
  isInForceToday: (card: SearchCard) => boolean = () => false,
): Promise<FoundWithRest> {
  const query = parseQuery(input, vocabulary);
  const search = new SearchRun(engine, vocabulary);
  const pages = pagesFor(query.words, vocabulary.data.pages);
  if (query.everything) await search.runAll();
  await runCodes(search, query);
  const hasCode = query.code !== undefined || query.phone !== undefined;
  if (!hasCode || search.size === 0) await runWords(search, query, vocabulary, pages.whole);
  const ranked = search.ranked(isInForceToday);
  // The page is the answer where no product is called so.
  const listed = !pages.whole || search.namedProduct;
  const products = listed ? ranked.filter(({ card }) => card.type === 'product') : [];
  const first = products[0] ?? ranked[0];
  const rest = listed ? search.rest() : [];
  const onlyStars = query.stars !== undefined && query.words.length === 0 && products.length > 0;
  return {
    products: products.map(({ card }) => card),
    others: ranked.filter(({ card }) => card.type !== 'product').map(({ card }) => card),
    total: products.length + rest.length,
    suggestion: first?.kind === 'corrected' ? spelled(first) : undefined,
    leftOut: first?.kind === 'relaxed' ? (first.reading.leftOut ?? []) : [],
    tried: search.tried,
    pages: onlyStars ? [`stars-${String(query.stars)}`] : pages.ids,
    rest,
    hits: [...products, ...rest].map(({ id }) => id),
  };
}

async function runCodes(search: SearchRun, { code, phone }: ParsedQuery): Promise<void> {
  for (const key of new Set([phone, code])) {
    if (key !== undefined) await search.run({ tokens: [token(key, false)], weight: 1 }, 'code', []);
  }
}

async function runWords(
  search: SearchRun,
  query: ParsedQuery,
  vocabulary: Vocabulary,
  isPage: boolean,
): Promise<void> {
  const stars = starTokens(query.stars);
  const typed = read.typedReading(query.words, vocabulary);
  const decoded = read.decodedReading(query.words, vocabulary);
  const unsure = () => search.size < ENOUGH || !search.named;
  // "phường Chương Mỹ" is not the district of that name; only where nothing is called so is the unit left out.
  if (query.withUnits) await search.run(read.typedReading(query.withUnits, vocabulary), 'typed', stars);
  if (!query.withUnits || !search.phrase) await search.run(typed, 'typed', stars);
  // "hà nội" is HN in an address, but may be written out in a name.
  if (query.spelledOut && unsure())
    await search.run(read.typedReading(query.spelledOut, vocabulary), 'typed', stars);
  if (decoded && unsure()) await search.run(decoded, 'typed', stars);
  const base = decoded ?? typed;
  // "ca che" may be "cá chế biến" or on its way to "cá chép": words side by side in a name settle it.
  if (unsure() || (base.tokens.length > 1 && !search.phrase)) {
    const prefix = read.prefixReading(base);
    if (prefix) await search.run(prefix, 'growing', stars);
    // In a large index a beginning reaches only the words of its own chunk.
    if (vocabulary.data.products > 1000) {
      for (const reading of read.completedReadings(base, vocabulary, 2)) {
        if (unsure()) await search.run(reading, 'growing', stars);
      }
    }
  }
  // What is found whole is no slip, and what names a page of the site is answered by that page.
  if (search.named || search.phrase || isPage) return;
  const corrections = read.correctedReadings(base.tokens, vocabulary, 3);
  if (base.tokens.length > 0 && corrections.length === 0)
    search.tried.push({ how: 'nothing-alike', words: '' });
  for (const reading of corrections) {
    if (!search.named) await search.run(reading, 'corrected', stars);
  }
  if (search.size >= ENOUGH || search.named) return;
  if (stars.length > 0 && base.tokens.length > 0) {
    const without = { ...base, weight: 0.6, leftOut: [`${String(query.stars)} sao`] };
    if ((await search.run(without, 'relaxed', [], base.tokens)) > 0) return;
  }
  for (const reading of read.relaxedReadings(base.tokens, vocabulary, 4)) {
    await search.run(reading, 'relaxed', stars, base.tokens);
  }
}

/** The corrected words with the accents they have where they were found. */
function spelled({ reading, words }: Candidate): string {
  const fields = Object.keys(words.exact) as (keyof CardWords['exact'])[];
  return reading.tokens
    .map(({ text, folded }) => {
      if (isMarked(text)) return text;
      for (const field of fields) {
        const at = words.folded[field].indexOf(folded);
        if (at >= 0) return words.exact[field][at] ?? text;
      }
      return text;
    })
    .join(' ');
}
