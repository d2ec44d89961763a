import { isMarked } from './letters.ts';
import { parseQuery, starTokens, token, type ParsedQuery, type Token } from './query.ts';
import { cardWords, isOnlyAdded, score, type CardWords } from './rank.ts';
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
const MOST_LOOKED_AT = 60;
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
  readonly #vocabulary: Vocabulary;
  readonly #candidates = new Map<string, Candidate>();
  readonly #ran = new Set<string>();
  readonly tried: string[] = [];
  /** Records that hold all the words. */
  total = 0;
  /** Something was found by its name, kind, maker or place, with the accents that were typed. */
  named = false;

  constructor(engine: Engine, vocabulary: Vocabulary) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
  }

  get size(): number {
    return this.#candidates.size;
  }

  /** Runs one reading: exact accents first where any were typed, then folded. */
  async run(reading: Reading, kind: Kind, stars: readonly Token[], wanted = reading.tokens): Promise<void> {
    const tokens = [...stars, ...reading.tokens];
    const key = tokens.map(({ text, whole }) => text + (whole ? '' : '*')).join(' ');
    // The engine drops a word it does not know and answers the rest; that is for `relaxed` readings to do.
    const hopeless = tokens.some(
      ({ folded, whole }) => whole && !/\d/u.test(folded) && !this.#vocabulary.has(folded),
    );
    if (key === '' || hopeless || this.#ran.has(key)) return;
    this.#ran.add(key);
    const label = reading.tokens.map(({ text }) => text).join(' ');
    if (label !== '' && !this.tried.includes(label)) this.tried.push(label);
    const asTyped = kind === 'typed' || kind === 'growing';
    const marked = asTyped && reading.tokens.some(({ text }) => isMarked(text));
    let count = 0;
    if (marked) count = (await this.#pass(tokens, true, reading, kind, wanted)).length;
    if (count <= LOOKED_AT) {
      count = Math.max(count, (await this.#pass(tokens, false, reading, kind, wanted)).length);
    }
    if (count > LOOKED_AT && kind === 'typed' && this.#vocabulary.data.others) {
      await this.#pass(
        [...tokens.filter(({ whole }) => whole), token(OTHER_THINGS)],
        false,
        reading,
        kind,
        wanted,
      );
    }
    if (asTyped || kind === 'code') this.total = Math.max(this.total, count);
  }

  async #pass(
    tokens: readonly Token[],
    exact: boolean,
    reading: Reading,
    kind: Kind,
    wanted: readonly Token[],
  ): Promise<readonly EngineHit[]> {
    const found = await this.#engine.search(tokens, exact);
    const cards = await firstCards(found);
    const accents = exact || !wanted.some(({ text }) => isMarked(text));
    cards.forEach(([id, card], order) => {
      const known = this.#candidates.get(id);
      const words = known?.words ?? cardWords(card);
      const { score: value, named } = score(wanted, words);
      if (named && (kind === 'corrected' || (kind === 'typed' && accents) || (kind === 'growing' && exact))) {
        this.named = true;
      }
      const best = value * reading.weight;
      const isExact =
        exact && (kind === 'typed' || kind === 'growing') && !wanted.some((word) => isOnlyAdded(word, words));
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

/** The first cards of a pass: enough of them products, however many producers and places stand between. */
async function firstCards(found: readonly EngineHit[]): Promise<(readonly [string, SearchCard])[]> {
  const cards: (readonly [string, SearchCard])[] = [];
  for (let at = 0; at < Math.min(found.length, MOST_LOOKED_AT); at += LOOKED_AT) {
    const batch = found.slice(at, at + LOOKED_AT);
    cards.push(...(await Promise.all(batch.map(async (hit) => [hit.id, await hit.load()] as const))));
    if (cards.filter(([, card]) => card.type === 'product').length >= LOOKED_AT / 2) break;
  }
  return cards;
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
  const search = new Search(engine, vocabulary);
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
  const unsure = () => search.size < ENOUGH || !search.named;
  await search.run(typed, 'typed', stars);
  if (decoded && unsure()) await search.run(decoded, 'typed', stars);
  const base = decoded ?? typed;
  if (unsure()) {
    const prefix = read.prefixReading(base);
    if (prefix) await search.run(prefix, 'growing', stars);
    // In a large index a beginning reaches only the words of its own chunk.
    if (vocabulary.data.products > 1000) {
      for (const reading of read.completedReadings(base, vocabulary, 2)) {
        if (unsure()) await search.run(reading, 'growing', stars);
      }
    }
  }
  for (const reading of read.correctedReadings(base.tokens, vocabulary, 3)) {
    if (!search.named) await search.run(reading, 'corrected', stars);
  }
  if (search.size < ENOUGH && !search.named) {
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
