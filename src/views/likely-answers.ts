import type { Outcome } from '../domain/stamp/outcome.ts';
import type { Language } from '../domain/text.ts';
import { describeOutcome } from '../i18n/stamp/describe.ts';
import { en } from '../i18n/stamp/en.ts';
import { vi } from '../i18n/stamp/vi.ts';
import type { Verdict } from '../i18n/stamp/words.ts';

/**
 * What the page will most likely say of a stamp once its script has asked: that the code is listed but no seal was
 * scanned (the build's own outcome), or that the seal is true. Their room is kept, so that nothing moves.
 */
export function likelyAnswers(outcome: Outcome, lang: Language): readonly Verdict[] {
  const words = lang === 'vi' ? vi : en;
  const sealed: Outcome =
    outcome.kind === 'unsealed'
      ? {
          ...outcome,
          kind: outcome.today <= outcome.facts.lastValidDay ? 'valid' : 'expired',
          stars: outcome.facts.stars,
          lastValidDay: outcome.facts.lastValidDay,
        }
      : outcome;
  return [outcome, sealed].map((each) => describeOutcome(each, words));
}
