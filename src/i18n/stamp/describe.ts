import { isUnlisted, type Outcome, type StatusView, type Unchecked } from '../../domain/stamp/outcome.ts';
import type { StampWords, Tone, Verdict } from './words.ts';

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

/** An outcome in words: the same on the stamp's page, on the page for checking and in the office's tool. */
export function describeOutcome(outcome: Outcome, words: StampWords): Verdict {
  const { next } = words;
  const damaged = isDamaged(outcome);
  if (isUnlisted(outcome) && 'lastValidDay' in outcome) return describeUnlisted(outcome, words);
  return {
    tone: TONES[outcome.kind],
    sample: 'demo' in outcome && outcome.demo,
    title: titleOf(outcome, words),
    lines: linesOf(outcome, words),
    next: damaged ? words.damagedNext : (uncheckedNext(outcome, words) ?? next[outcome.kind]),
  };
}

/** A true seal on a code that nobody lists vouches for no more than that whoever made it had the key. */
function describeUnlisted(
  { demo, stars, lastValidDay }: { demo: boolean; stars: number; lastValidDay: string },
  words: StampWords,
): Verdict {
  const { title, line, next } = words.unlistedSeal;
  const says = words.sealSays(stars, words.date(lastValidDay));
  return { tone: 'unknown', sample: demo, title, lines: [line, says], next };
}

/** The title where no band can stand across it: in a table, a file, a terminal. */
export function titleInText({ sample, title }: Verdict, words: StampWords): string {
  return sample ? words.demoPrefix + title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** What became of the certificate since the stamp was printed, for its list of facts; null where nothing did. */
export function newsOf(outcome: Outcome, words: StampWords): string | null {
  const { date } = words;
  switch (outcome.kind) {
    case 'withdrawn':
      return words.withdrawn(outcome.decision, date(outcome.date));
    case 'cancelled':
      return words.cancelled(outcome.reason, date(outcome.date));
    case 'extended':
    case 'replaced':
      return linesOf(outcome, words)[0] ?? null;
    case 'unsealed':
      return laterNews(outcome, true, words)[0] ?? null;
    default:
      return null;
  }
}

function titleOf(outcome: Outcome, words: StampWords): string {
  if (outcome.kind === 'bad-code') return words.badCodeTitle;
  if (outcome.kind === 'not-listed' && outcome.unchecked) return words.uncheckedTitle;
  if (outcome.kind === 'not-listed' && !outcome.lookedUp) return words.notLookedUp;
  return isDamaged(outcome) ? words.damagedTitle : words.titles[outcome.kind];
}

/** A certificate known to be withdrawn is so whoever made the stamp: then nothing needs to be tried again. */
function uncheckedNext(outcome: Outcome, words: StampWords): string | undefined {
  const open = outcome.kind === 'unsealed' || outcome.kind === 'not-listed';
  if (open && outcome.unchecked) return words.unchecked[outcome.unchecked].next;
  return outcome.kind === 'not-listed' && !outcome.lookedUp ? words.notLookedUpNext : undefined;
}

function notSealed({ unchecked }: { unchecked?: Unchecked | undefined }, words: StampWords): string {
  return unchecked ? words.unchecked[unchecked].line : words.notSealed;
}

/** A seal cut short or misread says nothing of the stamp yet. */
function isDamaged(outcome: Outcome): boolean {
  return (
    outcome.kind === 'not-ours' && (outcome.fault === 'seal-length' || outcome.fault === 'seal-encoding')
  );
}

function linesOf(outcome: Outcome, words: StampWords): readonly string[] {
  const { date } = words;
  switch (outcome.kind) {
    case 'valid':
    case 'valid-as-of':
      return [
        words.validUntil(outcome.stars, date(outcome.lastValidDay)),
        clock(outcome, words),
        ...gap(outcome.status, words),
      ];
    case 'extended': {
      const { lastValidDay, until, basis } = outcome;
      return [
        words.extended(date(lastValidDay), date(until), basis),
        clock(outcome, words),
        ...gap(outcome.status, words),
      ];
    }
    case 'replaced': {
      const { stars, newStars, decision, until } = outcome;
      const line = words.replaced(stars, newStars, decision, date(outcome.date), date(until));
      return [line, clock(outcome, words), ...gap(outcome.status, words)];
    }
    case 'expired-recognised': {
      const { stars, decision, lastValidDay } = outcome.followedBy;
      const asOf = outcome.onFileOn === undefined ? null : date(outcome.onFileOn);
      const line = words.recognised(date(outcome.lastValidDay), stars, decision, date(lastValidDay), asOf);
      return [line, clock(outcome, words), ...gap(outcome.status, words)];
    }
    case 'expired':
      return [
        words.expired(date(outcome.lastValidDay)),
        ...(outcome.extendedUntil ? [words.extensionOver(date(outcome.extendedUntil))] : []),
        clock(outcome, words),
        ...(outcome.noneOnFileOn ? [words.noneOnFile(date(outcome.noneOnFileOn))] : []),
        ...gap(outcome.status, words),
        ...(outcome.status.kind === 'fresh' ? [] : [words.mayBeExtended]),
      ];
    case 'withdrawn':
      return [
        words.withdrawn(outcome.decision, date(outcome.date)),
        ...(outcome.sealed ? [] : [notSealed(outcome, words)]),
      ];
    case 'cancelled':
      return [
        words.cancelled(outcome.reason, date(outcome.date)),
        ...(outcome.sealed ? [] : [notSealed(outcome, words)]),
      ];
    case 'not-ours':
      return [words.faults[outcome.fault]];
    case 'bad-code':
      return words.badCode(outcome.text, outcome.problem);
    case 'unsealed': {
      const { stars, lastValidDay } = outcome.facts;
      const past = outcome.today > lastValidDay;
      return [
        notSealed(outcome, words),
        words.listedUntil(stars, date(lastValidDay), past),
        ...laterNews(outcome, past, words),
      ];
    }
    case 'not-listed':
      return [outcome.unchecked ? notSealed(outcome, words) : words.unlisted(outcome.lookedUp)];
  }
}

/** An extension matters once the printed day is past, other stars at once. */
function laterNews(
  { facts, since, today }: Extract<Outcome, { kind: 'unsealed' }>,
  past: boolean,
  words: StampWords,
): readonly string[] {
  const { date } = words;
  if (since?.status === 'replaced') {
    const { stars, decision, until } = since;
    const line = words.replaced(facts.stars, stars, decision, date(since.date), date(until));
    return today > until ? [line, words.expired(date(until))] : [line];
  }
  return since && past ? [words.extended(date(facts.lastValidDay), date(since.until), since.basis)] : [];
}

/** The phone's day stands beside the last valid day, because clocks lie. */
function clock({ today, slowClock }: { today: string; slowClock?: string }, words: StampWords): string {
  const { date } = words;
  return slowClock === undefined ? words.today(date(today)) : words.clockBehind(date(slowClock), date(today));
}

function gap(status: StatusView, words: StampWords): readonly string[] {
  if (status.kind === 'fresh') return [];
  return [words.gaps[status.why](status.kind === 'old' ? asOf(status.issued, words) : null)];
}

function asOf(issued: string, words: StampWords): string {
  return words.date(new Date(Date.parse(issued) + 7 * 3_600_000).toISOString().slice(0, 10));
}
