import { isOneEdit } from './edits.ts';
import { fold, isMarked } from './letters.ts';
import type { PageNames } from './pages.ts';
import type { ReadAs } from './read-as.ts';
import { soundKey } from './sounds.ts';

/** What the browser is told about a catalogue's words, so that it can complete, split and correct a query. */
export interface VocabularyData {
  /** Number of products in the index. */
  readonly products: number;
  /** Whether it holds anything but products. */
  readonly others: boolean;
  /** Canonical words with accents, space-separated: in ≥ 1000 records, ≥ 100, ≥ 10, fewer. */
  readonly words: readonly string[];
  /** Folded neighbours: a word, then the words that follow it, most frequent first; one line a word. */
  readonly pairs: string;
  /** Folded phrase and the token it stands for: ["hop tac xa", "htx"]. */
  readonly abbreviations: readonly (readonly [string, string])[];
  /** First words of products' names, kinds and keywords, canonical, with accents. */
  readonly heads: string;
  /** What is typed in other languages, in pictures or in short, and what it is read as. */
  readonly readAs: ReadAs;
  /** What people call each occasion, canonical, with accents; its place in the list is its number. */
  readonly intents: readonly (readonly string[])[];
  /** Words that ask and do not describe ("mua", "ở đâu"), canonical, with accents. */
  readonly fillers: readonly string[];
  /** Phrases that alone ask for all products ("sản phẩm ocop"), canonical, with accents. */
  readonly everything: readonly string[];
  /** Pages of the site and what they are called. */
  readonly pages: PageNames;
  /** Kinds of administrative unit ("xã", "phường"), canonical, with accents. */
  readonly units: readonly string[];
}

/** The words of a catalogue, looked up by their folded form. */
export class Vocabulary {
  readonly data: VocabularyData;
  readonly #forms = new Map<string, string[]>();
  readonly #tier = new Map<string, number>();
  readonly #next = new Map<string, string[]>();
  readonly #sounds = new Map<string, string[]>();
  readonly #sorted: string[];
  readonly #heads: ReadonlySet<string>;
  readonly #foldedHeads: ReadonlySet<string>;

  constructor(data: VocabularyData) {
    this.data = data;
    this.#heads = new Set(data.heads.split(' '));
    this.#foldedHeads = new Set([...this.#heads].map(fold));
    data.words.forEach((line, tier) => {
      for (const form of line.split(' ').filter(Boolean)) this.#add(form, data.words.length - tier);
    });
    for (const line of data.pairs.split('\n')) {
      const [word, ...next] = line.split(' ');
      if (word !== undefined && word !== '') this.#next.set(word, next);
    }
    this.#sorted = [...this.#forms.keys()].sort();
    for (const folded of this.#sorted) {
      const key = soundKey(folded);
      const alike = this.#sounds.get(key);
      if (alike) alike.push(folded);
      else this.#sounds.set(key, [folded]);
    }
  }

  #add(form: string, tier: number): void {
    const folded = fold(form);
    const forms = this.#forms.get(folded);
    if (forms) forms.push(form);
    else this.#forms.set(folded, [form]);
    this.#tier.set(folded, Math.max(tier, this.#tier.get(folded) ?? 0));
  }

  has(folded: string): boolean {
    return this.#forms.has(folded);
  }

  /** Accented spellings of a folded word, the more frequent ones first. */
  forms(folded: string): readonly string[] {
    return this.#forms.get(folded) ?? [];
  }

  /** 0 when unknown, then 1 (rare) to 4 (in a thousand records or more). */
  tier(folded: string): number {
    return this.#tier.get(folded) ?? 0;
  }

  /** Words seen right after a folded word, most frequent first. */
  next(folded: string): readonly string[] {
    return this.#next.get(folded) ?? [];
  }

  follows(first: string, second: string): boolean {
    return this.next(first).includes(second);
  }

  /** Whether a word says what a product is ("gạo", "nước"), and does not only describe it; its accents count where typed. */
  isHead(word: string): boolean {
    return isMarked(word) ? this.#heads.has(word) : this.#foldedHeads.has(fold(word));
  }

  /** Up to `limit` folded words that begin with the prefix and are longer than it, in alphabetical order. */
  startingWith(prefix: string, limit: number): string[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; found.length < limit && this.#sorted[at]?.startsWith(prefix); at++) {
      const word = this.#sorted[at];
      if (word !== undefined && word !== prefix) found.push(word);
    }
    return found;
  }

  soundsLike(folded: string): string[] {
    return (this.#sounds.get(soundKey(folded)) ?? []).filter((word) => word !== folded);
  }

  oneEditAway(folded: string): string[] {
    return this.#sorted.filter((word) => isOneEdit(folded, word));
  }
}
