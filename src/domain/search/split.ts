import { parseSyllable } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The known words that a glued word is made of ("cagaileo" → ca gai leo), preferring words seen side by side and
 * then fewer words; undefined when it cannot be cut into two or more, or when the cut is mere chance: parts never seen
 * together while one slip would make the word itself known.
 */
export function splitGlued(folded: string, vocabulary: Vocabulary): string[] | undefined {
  if (folded.length < 4 || folded.length > 40 || !/^[a-z]+$/u.test(folded)) return undefined;
  interface Cut {
    words: string[];
    cost: number;
  }
  // best[end] holds the best cut for each last word, since neighbours matter.
  const best: Map<string, Cut>[] = Array.from({ length: folded.length + 1 }, () => new Map<string, Cut>());
  best[0]?.set('', { words: [], cost: 0 });
  for (let end = 2; end <= folded.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const word = folded.slice(start, end);
      if (!vocabulary.has(word) || (word.length === 1 && !/[aeiouy]/u.test(word))) continue;
      for (const [last, cut] of best[start] ?? []) {
        const paired = last !== '' && vocabulary.follows(last, word);
        const cost = cut.cost + 2 - (paired ? 1.5 : 0) + (word.length === 1 ? 1 : 0);
        const known = best[end]?.get(word);
        if (!known || cost < known.cost) best[end]?.set(word, { words: [...cut.words, word], cost });
      }
    }
  }
  const cuts = [...(best[folded.length]?.values() ?? [])].filter((cut) => cut.words.length > 1);
  const words = cuts.sort((a, b) => a.cost - b.cost)[0]?.words;
  if (words === undefined) return undefined;
  const together = words.every((word, at) => at === 0 || vocabulary.follows(words[at - 1] ?? '', word));
  if (together) return words;
  // "cafe" is no Vietnamese syllable, and still a word: one such is let pass.
  const foreign = words.filter((word) => parseSyllable(word) === undefined);
  const paired = words.filter((word, at) => at > 0 && vocabulary.follows(words[at - 1] ?? '', word)).length;
  const likely =
    (words.length <= 3 || paired >= words.length - 2) &&
    words.every((word) => word.length > 1) &&
    foreign.length <= 1 &&
    foreign.every((word) => word.length > 3);
  return likely && vocabulary.oneEditAway(folded).length === 0 ? words : undefined;
}
