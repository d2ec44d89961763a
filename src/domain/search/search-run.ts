import { isMarked } from './letters.ts';
import type { Token } from './query.ts';
import { cardWords, isOnlyAdded, score, type CardWords } from './rank.ts';
import type { Reading } from './readings.ts';
import type { SearchCard } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A record the engine found; its card is loaded when it is among the first. */
export interface EngineHit {
  readonly id: string;
  readonly load: () => Promise<SearchCard>;
}

/** What the layer needs of a search engine: records that hold all words, best first. */
export interface Engine {
  /** `exact`: only words with these very accents. No words at all find everything. */
  search(tokens: readonly Token[], exact: boolean, among: Among): Promise<readonly EngineHit[]>;
}
export type Among = 'products' | 'others';

/** `growing`: the last word taken for a beginning although it is a word itself. */
export type Kind = 'typed' | 'growing' | 'code' | 'corrected' | 'relaxed';

/** One thing that was tried; `nothing-alike`: no word of the catalogue is one slip away. */
export interface Tried {
  readonly how: Kind | 'nothing-alike';
  readonly words: string;
}

export interface Candidate {
  /** The engine's. */
  readonly id: string;
  card: SearchCard;
  words: CardWords;
  best: number;
  exact: boolean;
  order: number;
  reading: Reading;
  kind: Kind;
}

interface Pass {
  readonly tokens: readonly Token[];
  readonly exact: boolean;
  readonly among: Among;
  readonly kind: Kind;
  /** The words whose match is judged; more than `tokens` where some were left out. */
  readonly wanted: readonly Token[];
}

const ALL: Reading = { tokens: [], weight: 1 };

/** How many of a pass are looked at at first. */
const LOOKED_AT = 20;
const OTHERS_LOOKED_AT = 10;

/** The readings of one query sent to the engine, and what they found. */
export class SearchRun {
  readonly #engine: Engine;
  readonly #vocabulary: Vocabulary;
  readonly #candidates = new Map<string, Candidate>();
  /** Products that were found, loaded or not, in the order they were found in. */
  readonly #products = new Map<string, EngineHit>();
  readonly #ran = new Set<string>();
  readonly tried: Tried[] = [];
  /** Something was found by its name, kind, maker or place, with the accents that were typed. */
  named = false;
  namedProduct = false;
  /** Something is called by these very words side by side, whatever their accents. */
  phrase = false;

  constructor(engine: Engine, vocabulary: Vocabulary) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
  }

  get size(): number {
    return this.#candidates.size;
  }

  /** Every product there is. */
  async runAll(): Promise<void> {
    await this.#pass({ tokens: [], exact: false, among: 'products', kind: 'typed', wanted: [] }, ALL);
  }

  /** Runs one reading: exact accents first where any were typed, then folded. Returns how many products it found. */
  async run(reading: Reading, kind: Kind, stars: readonly Token[], wanted = reading.tokens): Promise<number> {
    const tokens = [...stars, ...reading.tokens];
    const key = tokens.map(({ text, whole }) => text + (whole ? '' : '*')).join(' ');
    if (key === '' || this.#ran.has(key)) return 0;
    this.#ran.add(key);
    const words = reading.tokens.map(({ text }) => text).join(' ');
    if (words !== '') this.tried.push({ how: kind, words });
    // The engine drops a word it does not know and answers the rest; that is for `relaxed` readings to do.
    if (tokens.some((one) => !this.#isKnown(one))) return 0;
    const marked =
      (kind === 'typed' || kind === 'growing') && reading.tokens.some(({ text }) => isMarked(text));
    const amongst: readonly Among[] = this.#vocabulary.data.others ? ['products', 'others'] : ['products'];
    let products = 0;
    for (const among of amongst) {
      const pass = { tokens, among, kind, wanted };
      const exact = marked ? await this.#pass({ ...pass, exact: true }, reading) : 0;
      const enough = among === 'products' ? LOOKED_AT : 0;
      const folded = exact <= enough ? await this.#pass({ ...pass, exact: false }, reading) : 0;
      if (among === 'products') products = Math.max(exact, folded);
    }
    return products;
  }

  /** Codes and numbers are not in the vocabulary: the engine is asked. */
  #isKnown({ folded, whole }: Token): boolean {
    if (/\d/u.test(folded) || this.#vocabulary.has(folded)) return true;
    return !whole && this.#vocabulary.startingWith(folded, 1).length > 0;
  }

  /** Asks the engine once; returns how many it found. */
  async #pass({ tokens, exact, among, kind, wanted }: Pass, reading: Reading): Promise<number> {
    const found = await this.#engine.search(tokens, exact, among);
    // Where what was typed was right, guesses count only in a name: "mặt … ông" is no honey, "nóng" no hat.
    const guessed = kind === 'growing' || (!exact && wanted.some(({ text }) => isMarked(text)));
    const namesOnly = this.named && guessed;
    // What lacks a word asked for is worth a look, but is no result to count.
    const counts = among === 'products' && kind !== 'relaxed' && !namesOnly;
    if (counts) for (const hit of found) this.#products.set(hit.id, this.#products.get(hit.id) ?? hit);
    const first = found.slice(0, among === 'products' ? LOOKED_AT : OTHERS_LOOKED_AT);
    const cards = await Promise.all(first.map(async (hit) => [hit.id, await hit.load()] as const));
    const accents = exact || !wanted.some(({ text }) => isMarked(text));
    const asTyped = kind === 'typed' || kind === 'growing';
    cards.forEach(([id, card], order) => {
      const known = this.#candidates.get(id);
      const words = known?.words ?? cardWords(card);
      const { score: value, named, namedExactly, phrase } = score(wanted, words);
      // The engine drops a word that it has with other accents only, so its exact finds are looked at once more.
      const sure = exact ? asTyped && namedExactly : named && accents && kind === 'typed';
      if (sure || (named && kind === 'corrected')) {
        this.named = true;
        this.namedProduct ||= among === 'products';
      }
      if (phrase && kind === 'typed') this.phrase = true;
      const best = value * reading.weight;
      const isExact = exact && kind === 'typed' && !wanted.some((word) => isOnlyAdded(word, words));
      if (known === undefined) {
        if (namesOnly && !named) return;
        this.#candidates.set(id, { id, card, words, best, exact: isExact, order, reading, kind });
        return;
      }
      if (best > known.best) Object.assign(known, { best, reading, kind });
      known.exact ||= isExact;
      known.order = Math.min(known.order, order);
    });
    return found.length;
  }

  /** What was loaded, best first; `today` tells what is in force. */
  ranked(today: (card: SearchCard) => boolean): Candidate[] {
    const value = ({ best, exact, order, card }: Candidate) =>
      (exact ? 10 : 0) + best + (today(card) ? 0.04 : 0) + 0.004 * (card.stars ?? 0) - 0.0005 * order;
    return [...this.#candidates.values()].sort(
      (a, b) => value(b) - value(a) || (a.card.id < b.card.id ? -1 : 1),
    );
  }

  /** Products that were found but not loaded. */
  rest(): EngineHit[] {
    return [...this.#products.values()].filter(({ id }) => !this.#candidates.has(id));
  }
}
