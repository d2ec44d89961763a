import { isMarked } from './letters.ts';
import type { Token } from './query.ts';
import { factsAgree, isCalled, isNamed, isOnlyAdded, keepsAccents, score, type CardWords } from './rank.ts';
import type { Kind, Reading } from './readings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one pass over the engine's finds asked for. */
export interface Asked {
  /** With the very accents that were typed. */
  readonly exact: boolean;
  readonly kind: Kind;
  /** The words whose match is judged; more than were asked for where some were left out. */
  readonly wanted: readonly Token[];
  /** Words that must stand side by side in a name, where only a part of the query was asked for. */
  readonly anchor?: readonly Token[] | undefined;
  readonly reading: Reading;
}

export interface Judgement {
  /** How well the words fit, before the reading's weight. */
  readonly value: number;
  readonly named: boolean;
  readonly phrase: boolean;
  /** Found by its name, kind, maker or place, with the accents that were typed, or by a slip set right. */
  readonly isSure: boolean;
  /** The asked part of the query is what it is called. */
  readonly isAnchored: boolean;
  /** It is what was asked for; all else only mentions the words. */
  readonly strong: boolean;
  readonly isExact: boolean;
}

/** Share of the words that may stand in the description alone. */
const MENTIONED = 0.4;

/** Judges what a pass has found, by its words. `isSettled`: something was found that is called so. */
export function judgeOf(
  { exact, kind, wanted, anchor, reading }: Asked,
  isSettled: boolean,
  vocabulary: Vocabulary,
): (words: CardWords) => Judgement {
  const marked = wanted.some(({ text }) => isMarked(text));
  const asTyped = kind === 'typed' || kind === 'growing';
  // Who writes with accents means "hoa" where it has none, if that is a word here.
  const isMeant = ({ text, folded }: Token) =>
    isMarked(text) || (marked && vocabulary.forms(folded).includes(text));
  const lone = wanted.length === 1 ? wanted[0] : undefined;
  const isSpelled = lone !== undefined && vocabulary.forms(lone.folded).includes(lone.text);

  return (words) => {
    const { score: value, named, namedExactly, phrase } = score(wanted, words);
    const keeps = keepsAccents(wanted, words, isMeant);
    const isCorrected =
      kind === 'corrected' &&
      named &&
      keepsAccents(reading.kept ?? [], words, isMeant) &&
      (phrase || wanted.length === 1 || (wanted.length > 2 && keeps && reading.unsure !== true));
    const part = anchor && score(anchor, words);
    const isAnchored =
      anchor !== undefined &&
      part !== undefined &&
      (reading.anchor === 'words' ? part.named && keepsAccents(anchor, words, isMeant) : part.goods);
    // Once something is called so, what is called so with other accents is something else.
    const mayDiffer = kind === 'typed' && phrase && !isSettled && !isSpelled;
    const strong =
      wanted.length === 0 ||
      kind === 'code' ||
      isAnchored ||
      isCorrected ||
      (asTyped && named && factsAgree(wanted, words) && (keeps || mayDiffer)) ||
      (kind === 'typed' && (exact || keeps) && isDescribed(wanted, words, vocabulary));
    // The engine drops a word that it has with other accents only, so its exact finds are looked at once more.
    const isFound = exact ? asTyped && namedExactly : named && !marked && kind === 'typed';
    return {
      value,
      named,
      phrase,
      isSure: isFound || isCorrected,
      isAnchored,
      strong,
      isExact: exact && kind === 'typed' && strong && !wanted.some((word) => isOnlyAdded(word, words)),
    };
  };
}

/**
 * "đôn gỗ" is a wooden stool where only the story says "đôn": a word of its name, and beside it words that name nothing
 * else. "nước hoa" is no water that mentions a flower.
 */
function isDescribed(wanted: readonly Token[], words: CardWords, vocabulary: Vocabulary): boolean {
  const mentioned = wanted.filter((one) => !isNamed(one, words) && !/\d/u.test(one.folded));
  if (!wanted.some((one) => isCalled(one, words))) return false;
  return (
    mentioned.length <= wanted.length * MENTIONED ||
    mentioned.every((one) => {
      const before = wanted[wanted.indexOf(one) - 1];
      return (
        !vocabulary.isHead(one.text) ||
        (before !== undefined && vocabulary.follows(before.folded, one.folded))
      );
    })
  );
}
