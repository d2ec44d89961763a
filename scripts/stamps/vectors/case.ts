import type { OutcomeKind, StampFacts } from '../../../src/domain/stamp/outcome.ts';
import type { SealHeader } from '../../../src/domain/stamp/seal.ts';
import type { TokenName } from './lists.ts';
import { seal, url } from './signing.ts';

/** One question to a verifier with all it has at hand, and the answer. */
export interface CaseVector {
  readonly name: string;
  readonly url: string;
  readonly now: string;
  /** The status file that came; none came where it is absent. */
  readonly status?: TokenName;
  /** The status file accepted before. */
  readonly seen?: TokenName;
  readonly demo?: true;
  /** What the site lists under the code: null for nothing, absent where it was not asked. */
  readonly listed?: Omit<StampFacts, 'code'> | null;
  readonly outcome: OutcomeKind;
  /** The seal is true and in force, and what the site lists is another stamp or none: its stars are not to be counted. */
  readonly unlisted?: true;
  /** The day that the printed day was compared with. */
  readonly today?: string;
  /** The stars to go by. */
  readonly stars?: number;
}

/** The address of a stamp printed for a code, with what its seal says otherwise than usual. */
export const printed = (of: string, header: Partial<SealHeader> = {}) => url(of, seal(of, header));
export const TODAY = '2026-11-24';
export const past = { lastValidDay: '2026-09-30' };
export const facts = { stars: 4, lastValidDay: '2029-11-24' };
/** The answer at an instant, and the day that the printed day was compared with. */
export const at = (now: string, outcome: OutcomeKind, today: string) => ({ now, outcome, today });
