import type { DeadlineKind } from '../../src/domain/due/deadlines.ts';
import type { FilingState } from '../../src/domain/due/filing.ts';
import type { Reply } from '../../src/domain/due/letter.ts';
import type { Language } from '../../src/domain/text.ts';
import { EN } from './words-en.ts';
import { VI } from './words-vi.ts';

/** Everything that the list says, in one language. `{…}` are slots of `fillIn`. */
export interface DueWords {
  readonly title: string;
  readonly asOf: string;
  readonly urgent: string;
  readonly nothingUrgent: string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<DeadlineKind, string>>;
  readonly states: Readonly<Record<FilingState, string>>;
  readonly weekdays: readonly string[];
  readonly left: string;
  readonly today: string;
  readonly late: string;
  readonly stars: string;
  readonly stamps: string;
  readonly paperNumber: string;
  readonly test: string;
  readonly testOld: string;
  readonly paperEnded: string;
  readonly letterSent: string;
  readonly letterNone: string;
  readonly replies: Readonly<Record<Reply, string>>;
  readonly columns: Readonly<
    Record<
      | 'on'
      | 'what'
      | 'product'
      | 'producer'
      | 'place'
      | 'stars'
      | 'decision'
      | 'left'
      | 'ends'
      | 'first'
      | 'producerDay'
      | 'communeDay'
      | 'state'
      | 'letter'
      | 'note'
      | 'paper'
      | 'number',
      string
    >
  >;
  readonly sheets: Readonly<Record<'byMonth' | 'byProducer' | 'papers' | 'law', string>>;
  readonly law: Readonly<Record<'window' | 'late' | 'kept' | 'shown' | 'test' | 'holidays' | 'long', string>>;
  readonly lawTitle: string;
  readonly everybody: string;
  /** Said on what is printed of a demonstration. */
  readonly sample: string;
}

export const DUE_WORDS: Readonly<Record<Language, DueWords>> = { vi: VI, en: EN };
