import { fold } from './letters.ts';
import { token, type Token } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bestForm, isKnown } from './word-forms.ts';

/** One way to understand a query. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** 1 for what was typed, less for what was guessed. */
  readonly weight: number;
  /** Words of the query that it does without. */
  readonly leftOut?: readonly string[];
  /** A part of the query that names have side by side (`run`), or a lone word of names (`words`). */
  readonly anchor?: 'run' | 'words';
  /** A correction that no neighbour speaks for. */
  readonly unsure?: boolean;
  /** Words that a correction left as they were typed. */
  readonly kept?: readonly Token[];
}

/** What a reading is tried as. `growing`: the last word taken for a beginning although it is a word itself. */
export type Kind = 'typed' | 'growing' | 'code' | 'corrected' | 'relaxed';

/** The words as typed; the last one may still be growing when it is unknown but begins a known word. */
export function typedReading(list: readonly string[], vocabulary: Vocabulary): Reading {
  const last = list.length - 1;
  return {
    tokens: list.map((word, at) => {
      const growing =
        at === last && !isKnown(word, vocabulary) && vocabulary.startingWith(fold(word), 1).length > 0;
      // A number of a code is the beginning of it: "4410" of "4410/QĐ-UBND".
      return token(word, !growing && !/^\d{3,}$/u.test(word));
    }),
    weight: 1,
  };
}

/** The last word as the beginning of a longer one. */
export function prefixReading({ tokens, weight }: Reading): Reading | undefined {
  const last = tokens.at(-1);
  if (last === undefined || !last.whole) return undefined;
  return { tokens: [...tokens.slice(0, -1), { ...last, whole: false }], weight: weight * 0.95 };
}

/** Longer words that the last word may be on its way to, known from its neighbour or, alone, from the catalogue. */
export function completedReadings({ tokens }: Reading, vocabulary: Vocabulary, limit: number): Reading[] {
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const before = tokens.at(-2);
  const near = before ? vocabulary.next(before.folded) : [];
  const paired = near.filter((word) => word.startsWith(last.folded) && word !== last.folded);
  const any = vocabulary
    .startingWith(last.folded, 40)
    .sort((a, b) => vocabulary.tier(b) - vocabulary.tier(a) || a.length - b.length);
  const words = paired.length > 0 ? paired : before ? [] : any;
  return words.slice(0, limit).map((word) => ({
    tokens: [...tokens.slice(0, -1), token(bestForm(word, last.text, vocabulary))],
    weight: 0.95,
  }));
}
