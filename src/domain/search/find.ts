import { correctedReadings } from './corrected-readings.ts';
import { decodedReading } from './decoded-reading.ts';
import { isMarked } from './letters.ts';
import { pagesFor } from './pages.ts';
import { markTokens, parseQuery, token, type ParsedQuery, type Token } from './query.ts';
import type { CardWords } from './rank.ts';
import { anchorReadings, headReading, pairReadings, relaxedReadings } from './part-readings.ts';
import { completedReadings, prefixReading, typedReading, type Reading } from './readings.ts';
import type { SearchCard } from './record.ts';
import { SearchRun, type Candidate, type Engine, type EngineHit, type Tried } from './search-run.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Found {
  /** The first products, best first; `total` may be more. */
  readonly products: readonly SearchCard[];
  /** Where there is no product: a few that mention the words or lack some, never counted. */
  readonly near: readonly SearchCard[];
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
/** How many goods are shown that are not what was asked for. */
const NEAR = 4;
/** How many parts of a query are asked for. */
const ANCHORS = 3;

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
  const pages = pagesFor(query.pageWords, vocabulary.data.pages);
  if (query.everything) await search.runAll();
  await runCodes(search, query);
  const hasCode = query.codes.length > 0 || query.phone !== undefined;
  if (!hasCode || search.size === 0) {
    if (query.intent) await runIntent(search, query.intent, markTokens(query));
    await runWords(search, query, vocabulary, pages.whole);
  }
  const ranked = search.ranked(isInForceToday);
  // The page is the answer where no product is called so.
  const asksStatus = query.status !== undefined && query.status !== 'in-force';
  const listed = !pages.whole || search.namedProduct || asksStatus;
  const all = listed ? ranked.filter(({ card }) => card.type === 'product') : [];
  const products = all.filter(({ strong }) => strong);
  const first = products[0] ?? ranked.find(({ strong }) => strong);
  const rest = listed ? search.rest() : [];
  const onlyStars = query.stars.length === 1 && query.words.length === 0 && products.length > 0;
  return {
    products: products.map(({ card }) => card),
    near: products.length > 0 ? [] : all.slice(0, NEAR).map(({ card }) => card),
    others: ranked.filter(({ card }) => card.type !== 'product').map(({ card }) => card),
    total: products.length + rest.length,
    suggestion: first?.kind === 'corrected' && first.reading.unsure !== true ? spelled(first) : undefined,
    leftOut: first?.kind === 'relaxed' ? (first.reading.leftOut ?? []) : [],
    tried: search.tried,
    pages: onlyStars ? [`stars-${String(query.stars[0])}`] : pages.ids,
    rest,
    hits: [...products, ...rest].map(({ id }) => id),
  };
}

async function runCodes(search: SearchRun, { codes, phone }: ParsedQuery): Promise<void> {
  for (const key of new Set([phone, ...codes])) {
    if (key !== undefined && search.size === 0)
      await search.run({ tokens: [token(key, false)], weight: 1 }, 'code', [[]]);
  }
}

/** The goods of an occasion; the words beside it only rank. */
async function runIntent(
  search: SearchRun,
  intent: NonNullable<ParsedQuery['intent']>,
  marks: readonly (readonly Token[])[],
): Promise<void> {
  const suits = marks.map((one) => [...one, token(intent.token)]);
  await search.run({ tokens: [], weight: 0.9 }, 'typed', suits);
  search.hasIntent = search.size > 0;
}

async function runWords(
  search: SearchRun,
  query: ParsedQuery,
  vocabulary: Vocabulary,
  isPage: boolean,
): Promise<void> {
  const marks = markTokens(query);
  const typed = typedReading(query.words, vocabulary);
  const decoded = decodedReading(query.words, vocabulary);
  const unsure = () => search.size < ENOUGH || !search.named;
  if (query.amounts.length > 0 && typed.tokens.length > 0) {
    const amounts = query.amounts.map((amount) => token(amount));
    const tokens = (decoded ?? typed).tokens;
    await search.run({ tokens: [...tokens, ...amounts], weight: 1.2 }, 'typed', marks);
  }
  // "phường Chương Mỹ" is not the district of that name; only where nothing is called so is the unit left out.
  if (query.withUnits) await search.run(typedReading(query.withUnits, vocabulary), 'typed', marks);
  if (!query.withUnits || !search.phrase) await search.run(typed, 'typed', marks);
  // "hà nội" is HN in an address, but may be written out in a name.
  if (query.spelledOut && unsure())
    await search.run(typedReading(query.spelledOut, vocabulary), 'typed', marks);
  if (decoded && unsure()) await search.run(decoded, 'typed', marks);
  const base = decoded ?? typed;
  // "ca che" may be "cá chế biến" or on its way to "cá chép": words side by side in a name settle it.
  if (unsure() || (base.tokens.length > 1 && !search.phrase)) {
    const prefix = prefixReading(base);
    if (prefix) await search.run(prefix, 'growing', marks);
    // In a large index a beginning reaches only the words of its own chunk.
    if (vocabulary.data.products > 1000) {
      for (const reading of completedReadings(base, vocabulary, 2)) {
        if (unsure()) await search.run(reading, 'growing', marks);
      }
    }
  }
  // What is found whole is no slip, and what names a page of the site is answered by that page.
  if (search.named || search.phrase || search.hasIntent || isPage) return;
  await runGuesses(search, query, base, vocabulary);
}

/** What may have been meant where nothing is called by the words as they are: slips, then words that only describe. */
async function runGuesses(
  search: SearchRun,
  query: ParsedQuery,
  base: Reading,
  vocabulary: Vocabulary,
): Promise<void> {
  const marks = markTokens(query);
  if (query.stars.length > 0 && base.tokens.length > 0) {
    const without = { ...base, weight: 0.6, leftOut: [starsLeftOut(query)], anchor: 'words' as const };
    if ((await search.run(without, 'relaxed', [[]], base.tokens)) > 0 && search.anchored) return;
  }
  const corrections = correctedReadings(base.tokens, vocabulary, 3);
  if (base.tokens.length > 0 && corrections.length === 0)
    search.tried.push({ how: 'nothing-alike', words: '' });
  for (const reading of corrections) {
    if (!search.named && reading.unsure !== true) await search.run(reading, 'corrected', marks);
  }
  if (search.named) return;
  await runAnchors(search, base, vocabulary, marks);
  if (search.anchored) return;
  for (const reading of corrections) {
    if (reading.unsure === true) await search.run(reading, 'corrected', marks);
  }
  if (search.size >= ENOUGH) return;
  for (const reading of relaxedReadings(base.tokens, vocabulary, 4)) {
    const anchor = reading.tokens.length > 1 ? ({ anchor: 'run', ...reading } as const) : {};
    await search.run({ ...reading, ...anchor }, 'relaxed', marks, base.tokens);
  }
}

/** The part of a query that products are called by; the other words only rank what it finds. */
async function runAnchors(
  search: SearchRun,
  { tokens }: Reading,
  vocabulary: Vocabulary,
  marks: readonly (readonly Token[])[],
): Promise<void> {
  const head = headReading(tokens, vocabulary);
  if (head && tokens.some(({ folded }) => folded === 'khong'))
    await search.run(head, 'relaxed', marks, tokens);
  if (search.anchored) return;
  const runs = anchorReadings(tokens, vocabulary).slice(0, ANCHORS);
  for (const reading of runs) await search.run(reading, 'relaxed', marks, tokens);
  if (search.anchored) return;
  for (const reading of runs.flatMap((one) => pairReadings(one, tokens)).slice(0, ANCHORS))
    await search.run(reading, 'relaxed', marks, tokens);
  if (head && !search.anchored) await search.run(head, 'relaxed', marks, tokens);
}

function starsLeftOut({ stars }: ParsedQuery): string {
  return `${[...new Set([stars[0], stars.at(-1)])].join('–')} sao`;
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
