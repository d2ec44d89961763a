import type { IsoDate } from '../../domain/date.ts';
import { isUnlisted, type Outcome } from '../../domain/stamp/outcome.ts';
import type { Language } from '../../domain/text.ts';
import { type SayStamp, stampWords } from '../stamp-words.ts';
import { linesOf, laterNews, type Voice, voiceOf } from './lines.ts';
import type { Tone, Verdict } from './verdict.ts';

const TONES: Readonly<Record<Outcome['kind'], Tone>> = {
  valid: 'good',
  'valid-as-of': 'note',
  extended: 'note',
  replaced: 'note',
  'expired-recognised': 'over',
  expired: 'over',
  withdrawn: 'bad',
  cancelled: 'bad',
  'not-ours': 'bad',
  unsealed: 'unknown',
  'not-listed': 'unknown',
  'bad-code': 'unknown',
};

/**
 * An outcome in words: the same on the stamp's page, on the page for checking and in the office's tool. Where one of
 * the texts is not true (no phone, no JavaScript), `say` says another.
 */
export function describeOutcome(outcome: Outcome, lang: Language, say: SayStamp = stampWords(lang)): Verdict {
  const voice = voiceOf(lang, say);
  if (isUnlisted(outcome) && 'lastValidDay' in outcome) return describeUnlisted(outcome, voice);
  return {
    tone: TONES[outcome.kind],
    sample: 'demo' in outcome && outcome.demo,
    title: say(`stamp.title.${titleOf(outcome)}`),
    lines: linesOf(outcome, voice),
    next: say(`stamp.next.${nextOf(outcome)}`),
  };
}

/** A true seal on a code that nobody lists vouches for no more than that whoever made it had the key. */
function describeUnlisted(
  { demo, stars, lastValidDay }: { demo: boolean; stars: number; lastValidDay: IsoDate },
  voice: Voice,
): Verdict {
  const { say, date } = voice;
  return {
    tone: 'unknown',
    sample: demo,
    title: say('stamp.title.unlisted'),
    lines: [
      say('stamp.unlisted'),
      say('stamp.sealSays', { stars: voice.stars(stars), day: date(lastValidDay) }),
    ],
    next: say('stamp.next.unlisted'),
  };
}

/** The title where no band can stand across it: in a table, a file, a terminal. */
export function titleInText({ sample, title }: Verdict, lang: Language): string {
  if (!sample) return title;
  return stampWords(lang)('stamp.demoTitle', { title: title.charAt(0).toLowerCase() + title.slice(1) });
}

/** What became of the certificate since the stamp was printed, for its list of facts; null where nothing did. */
export function newsOf(outcome: Outcome, lang: Language): string | null {
  const voice = voiceOf(lang, stampWords(lang));
  switch (outcome.kind) {
    case 'withdrawn':
    case 'cancelled':
    case 'extended':
    case 'replaced':
      return linesOf(outcome, voice)[0] ?? null;
    case 'unsealed':
      return laterNews(outcome, true, voice)[0] ?? null;
    default:
      return null;
  }
}

function titleOf(outcome: Outcome) {
  if (outcome.kind === 'not-listed' && outcome.unchecked) return 'unchecked';
  if (outcome.kind === 'not-listed' && !outcome.lookedUp) return 'not-looked-up';
  return isDamaged(outcome) ? 'damaged' : outcome.kind;
}

/** A certificate known to be withdrawn is so whoever made the stamp: then nothing needs to be tried again. */
function nextOf(outcome: Outcome) {
  if ((outcome.kind === 'unsealed' || outcome.kind === 'not-listed') && outcome.unchecked) {
    return outcome.unchecked;
  }
  if (outcome.kind === 'not-listed' && !outcome.lookedUp) return 'not-looked-up';
  return isDamaged(outcome) ? 'damaged' : outcome.kind;
}

/** A seal cut short or misread says nothing of the stamp yet. */
function isDamaged(outcome: Outcome): boolean {
  return (
    outcome.kind === 'not-ours' && (outcome.fault === 'seal-length' || outcome.fault === 'seal-encoding')
  );
}
