import { keysMeant } from './decoded-reading.ts';
import { judgeOf, type Asked } from './judge.ts';
import { isMarked } from './letters.ts';
import type { Token } from './query.ts';
import { cardWords, type CardWords } from './rank.ts';
import type { Kind, Reading } from './readings.ts';
import type { SearchCard } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A record the engine found; its card is loaded when it is among the first. */
export interface EngineHit {
  readonly id: string;
  readonly load: () => Promise<SearchCard>;
}

/** Records that hold all words, best first: the products, and everything else. */
export interface EngineAnswer {
  readonly products: readonly EngineHit[];
  readonly others: readonly EngineHit[];
}
type Among = keyof EngineAnswer;
const NOTHING: EngineAnswer = { products: [], others: [] };

/** What the layer needs of a search engine. */
export interface Engine {
  /** `exact`: only words with these very accents. */
  search(tokens: readonly Token[], exact: boolean): Promise<EngineAnswer>;
  /** Every product there is. */
  all(): Promise<readonly EngineHit[]>;
}

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
  /** Found by what it is called or made of; all else only mentions the words. */
  strong: boolean;
  order: number;
  reading: Reading;
  kind: Kind;
}

interface Pass {
  readonly found: readonly EngineHit[];
  readonly exact: boolean;
  readonly among: Among;
  readonly kind: Kind;
  /** The words whose match is judged; more than were asked for where some were left out. */
  readonly wanted: readonly Token[];
  /** Words that must stand side by side in a name, where only a part of the query was asked for. */
  readonly anchor?: readonly Token[];
}

const ALL: Reading = { tokens: [], weight: 1 };

/** What each word of a part adds that a product is called by. */
const ANCHORED = 0.15;
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
  /** A part of the query is what a product is called. */
  anchored = false;
  /** The query names an occasion, and there are goods for it. */
  hasIntent = false;

  constructor(engine: Engine, vocabulary: Vocabulary) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
  }

  get size(): number {
    return this.#candidates.size;
  }

  /** Every product there is. */
  async runAll(): Promise<void> {
    const found = await this.#engine.all();
    await this.#look({ found, exact: false, among: 'products', kind: 'typed', wanted: [] }, ALL);
  }

  /** Runs one reading: exact accents first where any were typed, then folded. Returns how many products it found. */
  async run(
    reading: Reading,
    kind: Kind,
    marks: readonly (readonly Token[])[],
    wanted = reading.tokens,
  ): Promise<number> {
    let found = 0;
    for (const one of marks) found += await this.#runMarked(reading, kind, one, wanted);
    return found;
  }

  async #runMarked(
    reading: Reading,
    kind: Kind,
    marks: readonly Token[],
    wanted: readonly Token[],
  ): Promise<number> {
    const tokens = [...marks, ...reading.tokens];
    const key = tokens.map(({ text, whole }) => text + (whole ? '' : '*')).join(' ');
    if (key === '' || this.#ran.has(key)) return 0;
    this.#ran.add(key);
    const words = reading.tokens.map(({ text }) => text).join(' ');
    const tried = { how: kind, words };
    if (words !== '' && !this.tried.some(({ how, words: before }) => how === kind && before === words))
      this.tried.push(tried);
    // The engine drops a word it does not know and answers the rest; that is for `relaxed` readings to do.
    if (kind !== 'code' && tokens.some((one) => !this.#isKnown(one))) return 0;
    const marked =
      (kind === 'typed' || kind === 'growing') && reading.tokens.some(({ text }) => isMarked(text));
    const exact = marked ? await this.#engine.search(tokens, true) : NOTHING;
    // Folded finds are wanted where the exact ones are few; the engine's time grows with what it finds, so it is asked once for both.
    const isShort = { products: exact.products.length <= LOOKED_AT, others: exact.others.length === 0 };
    const isAskedAgain = isShort.products || (isShort.others && this.#vocabulary.data.others);
    const folded = isAskedAgain ? await this.#engine.search(tokens, false) : NOTHING;
    for (const among of ['products', 'others'] as const) {
      const pass = { among, kind, wanted, ...(reading.anchor ? { anchor: reading.tokens } : {}) };
      await this.#look({ ...pass, found: exact[among], exact: true }, reading);
      if (isShort[among]) await this.#look({ ...pass, found: folded[among], exact: false }, reading);
    }
    return Math.max(exact.products.length, isShort.products ? folded.products.length : 0);
  }

  /** Numbers are not in the vocabulary: the engine is asked, but not for VNI keys, of which it would drop every one. */
  #isKnown({ text, folded, whole }: Token): boolean {
    if (this.#vocabulary.has(folded)) return true;
    if (/\d/u.test(folded)) return keysMeant(text, this.#vocabulary) === undefined;
    return !whole && this.#vocabulary.startingWith(folded, 1).length > 0;
  }

  /** Loads the first of what the engine found and judges them. */
  async #look({ found, exact, among, kind, wanted, anchor }: Pass, reading: Reading): Promise<void> {
    // Where what was typed was right, guesses count only in a name: "mặt … ông" is no honey, "nóng" no hat.
    const guessed = kind === 'growing' || (!exact && wanted.some(({ text }) => isMarked(text)));
    const namesOnly = this.named && guessed;
    // What lacks a word asked for is worth a look, but is no result to count.
    const counts = among === 'products' && kind !== 'relaxed' && !namesOnly;
    const first = found.slice(0, among === 'products' ? LOOKED_AT : OTHERS_LOOKED_AT);
    const cards = await Promise.all(first.map(async (hit) => [hit.id, await hit.load()] as const));
    let allStrong = true;
    const asked: Asked = { exact, kind, wanted, anchor, reading };
    // Once something is called so, what is called so with other accents is something else.
    const isSettled = this.named || this.hasIntent;
    const judge = judgeOf(asked, isSettled, this.#vocabulary);
    cards.forEach(([id, card], order) => {
      const known = this.#candidates.get(id);
      const words = known?.words ?? cardWords(card);
      const { value, named, phrase, isSure, isAnchored, strong, isExact } = judge(words);
      if (isAnchored && among === 'products') this.anchored = true;
      allStrong &&= strong;
      if (isSure) {
        this.named = true;
        this.namedProduct ||= among === 'products';
      }
      if (phrase && strong && kind === 'typed') this.phrase = true;
      const best = value * reading.weight + (isAnchored ? ANCHORED * reading.tokens.length : 0);
      if (known === undefined) {
        if (namesOnly && !named) return;
        this.#candidates.set(id, { id, card, words, best, exact: isExact, strong, order, reading, kind });
        return;
      }
      if (best > known.best) Object.assign(known, { best, reading, kind });
      known.exact ||= isExact;
      known.strong ||= strong;
      known.order = Math.min(known.order, order);
    });
    // The engine puts names first: where it has come to mere mentions, only those would follow.
    if (counts && allStrong)
      for (const hit of found) this.#products.set(hit.id, this.#products.get(hit.id) ?? hit);
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
