import { type IsoDate, vietnamDay } from '../../domain/date.ts';
import type { Outcome, StatusView, Unchecked } from '../../domain/stamp/outcome.ts';
import type { Language } from '../../domain/text.ts';
import { formatShortDay } from '../format.ts';
import type { SayStamp } from '../stamp-words.ts';
import { describeCode } from './describe-code.ts';

/**
 * How an answer is told: its texts, days as the language writes them, and numbers, all of few digits, as they are
 * (`Intl` would take a cheap phone's time before the answer).
 */
export interface Voice {
  readonly say: SayStamp;
  readonly date: (day: IsoDate) => string;
  readonly stars: (stars: number) => string;
}

export function voiceOf(lang: Language, say: SayStamp): Voice {
  return { say, date: (day) => formatShortDay(lang, day), stars: String };
}

/** What is known, most important first. */
export function linesOf(outcome: Outcome, voice: Voice): readonly string[] {
  const { say, date, stars } = voice;
  switch (outcome.kind) {
    case 'valid':
    case 'valid-as-of':
      return [
        say('stamp.validUntil', { stars: stars(outcome.stars), day: date(outcome.lastValidDay) }),
        clock(outcome, voice),
        ...gap(outcome.status, voice),
      ];
    case 'extended':
      return [
        extended(outcome.lastValidDay, outcome, voice),
        clock(outcome, voice),
        ...gap(outcome.status, voice),
      ];
    case 'replaced':
      return [
        replaced(outcome.stars, { ...outcome, stars: outcome.newStars }, voice),
        clock(outcome, voice),
        ...gap(outcome.status, voice),
      ];
    case 'expired-recognised': {
      const { onFileOn, lastValidDay, followedBy } = outcome;
      const params = {
        day: date(lastValidDay),
        stars: stars(followedBy.stars),
        decision: followedBy.decision,
        until: date(followedBy.lastValidDay),
      };
      return [
        onFileOn === undefined
          ? say('stamp.recognised', params)
          : say('stamp.recognisedAsOf', { ...params, asOf: date(onFileOn) }),
        clock(outcome, voice),
        ...gap(outcome.status, voice),
      ];
    }
    case 'expired':
      return [
        say('stamp.expired', { day: date(outcome.lastValidDay) }),
        ...(outcome.extendedUntil ? [say('stamp.extensionOver', { day: date(outcome.extendedUntil) })] : []),
        clock(outcome, voice),
        ...(outcome.noneOnFileOn ? [say('stamp.noneOnFile', { day: date(outcome.noneOnFileOn) })] : []),
        ...gap(outcome.status, voice),
        ...(outcome.status.kind === 'fresh' ? [] : [say('stamp.mayBeExtended')]),
      ];
    case 'withdrawn':
      return [
        say('stamp.withdrawn', { decision: outcome.decision, day: date(outcome.date) }),
        ...(outcome.sealed ? [] : [notSealed(outcome, voice)]),
      ];
    case 'cancelled':
      return [
        say('stamp.cancelled', { reason: outcome.reason, day: date(outcome.date) }),
        ...(outcome.sealed ? [] : [notSealed(outcome, voice)]),
      ];
    case 'not-ours':
      return [say(`stamp.fault.${outcome.fault}`)];
    case 'bad-code':
      return describeCode(outcome.text, outcome.problem, say);
    case 'unsealed': {
      const { facts, today } = outcome;
      const past = today > facts.lastValidDay;
      return [
        notSealed(outcome, voice),
        say(past ? 'stamp.listedPast' : 'stamp.listed', {
          stars: stars(facts.stars),
          day: date(facts.lastValidDay),
        }),
        ...laterNews(outcome, past, voice),
      ];
    }
    case 'not-listed':
      if (outcome.unchecked) return [notSealed(outcome, voice)];
      return [say(outcome.lookedUp ? 'stamp.notListed' : 'stamp.notLookedUp')];
  }
}

function notSealed({ unchecked }: { unchecked?: Unchecked | undefined }, { say }: Voice): string {
  return say(unchecked ? `stamp.unchecked.${unchecked}` : 'stamp.notSealed');
}

/** An extension matters once the printed day is past, other stars at once. */
export function laterNews(
  { facts, since, today }: Extract<Outcome, { kind: 'unsealed' }>,
  past: boolean,
  voice: Voice,
): readonly string[] {
  if (since?.status === 'replaced') {
    const line = replaced(facts.stars, since, voice);
    const over = voice.say('stamp.expired', { day: voice.date(since.until) });
    return today > since.until ? [line, over] : [line];
  }
  return since && past ? [extended(facts.lastValidDay, since, voice)] : [];
}

function extended(
  printed: IsoDate,
  { until, basis }: { until: IsoDate; basis: string },
  { say, date }: Voice,
): string {
  return say('stamp.extended', { day: date(printed), until: date(until), basis });
}

function replaced(
  old: number,
  now: { stars: number; decision: string; date: IsoDate; until: IsoDate },
  { say, date, stars }: Voice,
): string {
  return say('stamp.replaced', {
    old: stars(old),
    stars: stars(now.stars),
    decision: now.decision,
    day: date(now.date),
    until: date(now.until),
  });
}

/** The phone's day stands beside the last valid day, because clocks lie. */
function clock({ today, slowClock }: { today: IsoDate; slowClock?: IsoDate }, { say, date }: Voice): string {
  return slowClock === undefined
    ? say('stamp.today', { day: date(today) })
    : say('stamp.clockBehind', { phone: date(slowClock), day: date(today) });
}

/** What could not be asked, and as of when the rest is known. */
function gap(status: StatusView, { say, date }: Voice): readonly string[] {
  if (status.kind === 'fresh') return [];
  const known =
    status.kind === 'old'
      ? say('stamp.gap.known', { day: date(vietnamDay(Date.parse(status.issued))) })
      : say('stamp.gap.nothing');
  return [`${say(`stamp.gap.${status.why}`)} ${known}`];
}
