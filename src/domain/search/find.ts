import { isMarked } from './letters.ts';
import { parseQuery, starTokens, token, type ParsedQuery, type Token } from './query.ts';
import { cardWords, score, type CardWords } from './rank.ts';
import * as read from './readings.ts';
import type { Reading } from './readings.ts';
import { OTHER_THINGS, type SearchCard } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A record the engine found; its card is loaded when it is among the first. */
export interface EngineHit {
  readonly id: string;
  readonly load: () => Promise<SearchCard>;
}

/** What the layer needs of a search engine: records that hold all words, best first. */
export interface Engine {
  /** `exact`: only words with these very accents. */
  search(tokens: readonly Token[], exact: boolean): Promise<readonly EngineHit[]>;
}

export interface Found {
  /** Products first in `products`, everything else in `others`, each best first. */
  readonly products: readonly SearchCard[];
  readonly others: readonly SearchCard[];
  /** Products that hold all words asked for; may be more than are listed. */
  readonly total: number;
  /** "Có phải bạn muốn tìm": what the results answer where that is not what was typed. */
  readonly suggestion: string | undefined;
  /** Readings tried, in words, for the page that has nothing to show. */
  readonly tried: readonly string[];
}

/** How many of a pass are looked at, and shown. */
const LOOKED_AT = 20;
const ENOUGH = 10;

interface Candidate {
  card: SearchCard;
  words: CardWords;
  best: number;
  exact: boolean;
  order: number;
  reading: Reading;
  kind: Kind;
}
/** `growing`: the last word taken for a beginning although it is a word itself. */
type Kind = 'typed' | 'growing' | 'code' | 'corrected' | 'relaxed';

class Search {
  readonly #engine: Engine;
  readonly #candidates = new Map<string, Candidate>();
  readonly tried: string[] = [];
  total = 0;
  named = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get size(): number {
    return this.#candidates.size;
  }

  /** Runs one reading: exact accents first where any were typed, then folded. */
  async run(reading: Reading, kind: Kind, stars: readonly Token[], wanted = reading.tokens): Promise<void> {
    const tokens = [...stars, ...reading.tokens];
    if (tokens.length === 0) return;
    const label = reading.tokens.map(({ text }) => text).join(' ');
    if (label !== '' && !this.tried.includes(label)) this.tried.push(label);
    const marked = reading.tokens.some(({ text }) => isMarked(text));
    if (marked) await this.#pass(tokens, true, reading, kind, wanted);
    const found = await this.#pass(tokens, false, reading, kind, wanted);
    if (found.length > LOOKED_AT) {
      await this.#pass(
        [...tokens.filter(({ whole }) => whole), token(OTHER_THINGS)],
        false,
        reading,
        kind,
        wanted,
      );
    }
    if (kind !== 'corrected' && kind !== 'relaxed') this.total = Math.max(this.total, found.length);
  }

  async #pass(
    tokens: readonly Token[],
    exact: boolean,
    reading: Reading,
    kind: Kind,
    wanted: readonly Token[],
  ): Promise<readonly EngineHit[]> {
    const found = await this.#engine.search(tokens, exact);
    const cards = await Promise.all(
      found.slice(0, LOOKED_AT).map(async (hit) => [hit.id, await hit.load()] as const),
    );
    cards.forEach(([id, card], order) => {
      const known = this.#candidates.get(id);
      const words = known?.words ?? cardWords(card);
      const { score: value, named } = score(wanted, words);
      if (named && kind !== 'relaxed' && kind !== 'growing') this.named = true;
      const best = value * reading.weight;
      const isExact = exact && kind === 'typed';
      if (known === undefined) {
        this.#candidates.set(id, { card, words, best, exact: isExact, order, reading, kind });
        return;
      }
      if (best > known.best) Object.assign(known, { best, reading, kind });
      known.exact ||= isExact;
      known.order = Math.min(known.order, order);
    });
    return found;
  }

  ranked(today: (card: SearchCard) => boolean): Candidate[] {
    const value = ({ best, exact, order, card }: Candidate) =>
      (exact ? 10 : 0) + best + (today(card) ? 0.04 : 0) + 0.004 * (card.stars ?? 0) - 0.0005 * order;
    return [...this.#candidates.values()].sort(
      (a, b) => value(b) - value(a) || (a.card.id < b.card.id ? -1 : 1),
    );
  }
}

/**
 * Answers a query as Vietnamese people type it. Goes from what was typed to what may have been meant and stops as soon
 * as there is enough: decoded keys and glued words, the beginning of a word, one slip set right, one word left out.
 */
export async function find(
  input: string,
  vocabulary: Vocabulary,
  engine: Engine,
  isInForceToday: (card: SearchCard) => boolean = () => false,
): Promise<Found> {
  const query = parseQuery(input, vocabulary);
  const search = new Search(engine);
  await runCodes(search, query);
  if (query.code === undefined || search.size === 0) await runWords(search, query, vocabulary);
  const ranked = search.ranked(isInForceToday);
  const products = ranked.filter(({ card }) => card.type === 'product');
  const first = ranked[0];
  return {
    products: products.map(({ card }) => card),
    others: ranked.filter(({ card }) => card.type !== 'product').map(({ card }) => card),
    total: Math.max(search.total, products.length),
    suggestion: first?.kind === 'corrected' ? spelled(first) : undefined,
    tried: search.tried,
  };
}

async function runCodes(search: Search, { code, phone }: ParsedQuery): Promise<void> {
  for (const key of new Set([phone, code])) {
    if (key !== undefined) await search.run({ tokens: [token(key, false)], weight: 1 }, 'code', []);
  }
}

async function runWords(search: Search, query: ParsedQuery, vocabulary: Vocabulary): Promise<void> {
  const stars = starTokens(query.stars);
  const typed = read.typedReading(query.words, vocabulary);
  const decoded = read.decodedReading(query.words, vocabulary);
  const few = () => search.size < ENOUGH;
  await search.run(typed, 'typed', stars);
  if (decoded && (few() || !search.named)) await search.run(decoded, 'typed', stars);
  const base = decoded ?? typed;
  if (few()) {
    const prefix = read.prefixReading(base);
    if (prefix) await search.run(prefix, 'growing', stars);
    if (vocabulary.data.products > 1000) {
      for (const reading of read.completedReadings(base, vocabulary, 2)) {
        await search.run(reading, 'growing', stars);
      }
    }
  }
  if (!search.named) {
    for (const reading of read.correctedReadings(base.tokens, vocabulary, 3))
      await search.run(reading, 'corrected', stars);
  }
  if (few() && !search.named) {
    for (const reading of read.relaxedReadings(base.tokens, vocabulary, 4)) {
      await search.run(reading, 'relaxed', stars, base.tokens);
    }
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
