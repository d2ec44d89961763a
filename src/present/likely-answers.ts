import type { Outcome } from '../domain/stamp/outcome.ts';
import type { Language } from '../domain/text.ts';
import { describeOutcome } from '../i18n/stamp/describe.ts';
import type { Verdict } from '../i18n/stamp/verdict.ts';

/** What the page will most likely say of a stamp once its script has asked. Its room is kept from the first paint, so that nothing moves. */
export interface LikelyAnswers {
  /** No seal was scanned: the build's own answer. */
  readonly asListed: Verdict;
  /** The seal is true. */
  readonly sealed: Verdict;
}

export function likelyAnswers(asListed: Outcome, sealed: Outcome, lang: Language): LikelyAnswers {
  return { asListed: describeOutcome(asListed, lang), sealed: describeOutcome(sealed, lang) };
}
