import type { Outcome } from '../domain/stamp/outcome.ts';
import { standingOn } from '../domain/stamp/standing.ts';
import type { Language } from '../domain/text.ts';
import { describeOutcome } from '../i18n/stamp/describe.ts';
import { en } from '../i18n/stamp/en.ts';
import { vi } from '../i18n/stamp/vi.ts';
import type { Verdict } from '../i18n/stamp/words.ts';

/** What the page will most likely say of a stamp once its script has asked. */
export interface LikelyAnswers {
  /** No seal was scanned: the build's own answer. */
  readonly asListed: Verdict;
  /** The seal is true. */
  readonly sealed: Verdict;
}

/** Their room is kept from the first paint, so that nothing moves. */
export function likelyAnswers(outcome: Outcome, lang: Language): LikelyAnswers {
  const words = lang === 'vi' ? vi : en;
  const sealed = outcome.kind === 'unsealed' ? ifSealed(outcome) : outcome;
  return { asListed: describeOutcome(outcome, words), sealed: describeOutcome(sealed, words) };
}

function ifSealed(outcome: Extract<Outcome, { kind: 'unsealed' }>): Outcome {
  const { facts, since, today } = outcome;
  const sealed = { ...outcome, stars: facts.stars, lastValidDay: facts.lastValidDay };
  const standing = standingOn(facts.lastValidDay, since, today);
  if (standing.kind === 'replaced') {
    const { decision, date, stars, until } = standing.entry;
    return { ...sealed, kind: 'replaced', decision, date, newStars: stars, until };
  }
  if (standing.kind === 'extended') {
    const { until, basis } = standing.entry;
    return { ...sealed, kind: 'extended', until, basis };
  }
  if (standing.kind === 'expired') return { ...sealed, kind: 'expired', lastValidDay: standing.lastDay };
  return { ...sealed, kind: 'valid' };
}
