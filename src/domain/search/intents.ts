import type { DictionaryIndex } from './dictionary.ts';
import { fold, isMarked } from './letters.ts';
import { words } from './tokens.ts';

/** An occasion that the editors explain: what people call it, and the goods that suit it. */
export interface Intent {
  readonly asked: readonly string[];
  readonly goods: readonly string[];
}

/** The token under which the goods of an intent are indexed. */
export function intentToken(at: number): string {
  return `zz${String(at)}dip`;
}

/** The phrases of each intent, canonical, as the browser gets them. */
export function intentPhrases(intents: readonly Intent[]): string[][] {
  return intents.map(({ asked }) => asked.map((phrase) => words(phrase).join(' ')));
}

/** Tokens of the intents that a product suits, by its names, kinds and keywords. */
export function intentsOf(texts: readonly string[], dictionary: DictionaryIndex): string[] {
  return [...new Set(texts.flatMap((text) => dictionary.intents(text)))].map((at) => intentToken(Number(at)));
}

/** "quà cho sếp", "quà tặng sếp" and "quà biếu sếp" are one. */
const SMALL: ReadonlySet<string> = new Set(['cho', 'tặng', 'tang', 'biếu', 'bieu']);

/** The intent whose phrase a query contains (the longest phrase wins), and the words around it. */
export function takeIntent(
  list: readonly string[],
  intents: readonly (readonly string[])[],
): { intent: string | undefined; rest: readonly string[] } {
  const kept = list.flatMap((word, at) => (SMALL.has(word) ? [] : [at]));
  let best: { at: number; from: number; length: number } | undefined;
  intents.forEach((phrases, at) => {
    for (const phrase of phrases) {
      const parts = phrase.split(' ').filter((word) => !SMALL.has(word));
      if (parts.length <= (best?.length ?? 0)) continue;
      const from = kept.findIndex((_, start) =>
        parts.every((part, offset) => isSaid(list[kept[start + offset] ?? -1], part)),
      );
      if (from >= 0) best = { at, from, length: parts.length };
    }
  });
  if (best === undefined) return { intent: undefined, rest: list };
  const taken = new Set(kept.slice(best.from, best.from + best.length));
  return {
    intent: intentToken(best.at),
    rest: list.filter((word, at) => !taken.has(at) && !SMALL.has(word)),
  };
}

/** Without accents any will do; with accents they must be the same. */
function isSaid(typed: string | undefined, part: string): boolean {
  return typed === part || (typed !== undefined && !isMarked(typed) && typed === fold(part));
}
