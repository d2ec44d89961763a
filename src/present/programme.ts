import type { IsoDate } from '../domain/date.ts';
import { ruleInForce, type RecognisingAuthority, type Rule, type Withdrawing } from '../domain/rule.ts';
import type { Stars } from '../domain/stars.ts';
import type { Language } from '../domain/text.ts';
import { workingDays } from '../domain/working-days.ts';
import { formatDay, formatList, formatMonthDay, formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { plain } from './marked-text.ts';
import { ruleName } from './rule-name.ts';

/** "Quyết định 26/2026/QĐ-TTg của Thủ tướng Chính phủ, ngày 22/05/2026": where a rule on the page is written. */
export function ruleSource(
  rule: Rule,
  lang: Language,
  key: 'rule.source' | 'programme.source' = 'rule.source',
): string {
  return t(lang)(key, {
    number: rule.number,
    issuer: plain(rule.issuer, lang),
    day: formatDay(lang, rule.signedOn),
  });
}

/** The rule in force for each thing the page tells; `main` is the one that answers most of them. */
export function programmeRules(rules: readonly Rule[], today: IsoDate) {
  const has = (test: (rule: Rule) => unknown) => ruleInForce(rules, today, (rule) => Boolean(test(rule)));
  const found = {
    stars: has((rule) => rule.starThresholds),
    term: has((rule) => rule.termMonths),
    reRating: has((rule) => rule.reRating),
    extension: has((rule) => rule.extensionDays),
    authorities: has((rule) => rule.authorities && rule.amends === undefined),
    grounds: has((rule) => rule.withdrawalGrounds),
    rounds: has((rule) => rule.rounds),
    withdrawal: has((rule) => rule.withdrawal),
  };
  const all = Object.values(found).filter((rule) => rule !== undefined);
  const times = (rule: Rule) => all.filter((other) => other === rule).length;
  const [main] = [...new Set(all)].sort((a, b) => times(b) - times(a));
  return { main, ...found };
}

/** The points of each star, most stars first: "70 đến dưới 90". */
export function bands(rule: Rule, lang: Language): { stars: Stars; points: string }[] {
  const words = t(lang);
  const sorted = [...(rule.starThresholds ?? [])].sort((a, b) => b.from - a.from);
  return sorted.map(({ stars, from }, index) => {
    const above = sorted[index - 1]?.from;
    const low = formatNumber(lang, from);
    const points =
      above === undefined
        ? words('programme.pointsTop', { from: low })
        : words('programme.pointsBand', { from: low, below: formatNumber(lang, above) });
    return { stars, points };
  });
}

/** Who recognised which stars, the rules of today first. */
export function authorityRows(rules: readonly Rule[], today: IsoDate, lang: Language) {
  const words = t(lang);
  const rows = rules.flatMap((rule) =>
    (rule.authorities ?? []).map((authority) => ({ rule, authority, ...span(rule, authority) })),
  );
  return rows
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : b.stars - a.stars))
    .map(({ rule, authority, from, to }) => ({
      stars: words('programme.starList', { stars: authority.stars.join(lang === 'vi' ? ' và ' : ' and ') }),
      level: authority.name ? plain(authority.name, lang) : words(`level.${authority.level}`),
      when: to
        ? words('place.fromTo', { from: formatDay(lang, from), to: formatDay(lang, to) })
        : words('place.from', { from: formatDay(lang, from) }),
      rule: ruleName(rule, lang),
      now: from <= today && (!to || today <= to),
    }));
}

function span(rule: Rule, { from, to, stars }: RecognisingAuthority) {
  return { from: from ?? rule.inForceFrom, to: to ?? rule.inForceTo, stars: Math.max(...stars) };
}

/** The rounds of every year; `next` is the coming last day to file at that level. */
export function roundRows(rule: Rule, today: IsoDate, lang: Language) {
  const monthDay = today.slice(5);
  const rounds = rule.rounds ?? [];
  const next = new Map<string, IsoDate>();
  for (const { level } of rounds) {
    const days = rounds
      .filter((round) => round.level === level)
      .map((round) => round.fileBefore)
      .sort();
    // After the last day of this year comes the first one of the next.
    const coming = days.find((day) => day >= monthDay);
    const year = Number(today.slice(0, 4)) + (coming ? 0 : 1);
    next.set(level, `${year}-${coming ?? days[0] ?? ''}`);
  }
  return rounds.map(({ level, fileBefore, ratedBefore }) => {
    const coming = next.get(level);
    return {
      level: t(lang)(`level.${level}`),
      fileBefore: formatMonthDay(lang, fileBefore),
      ratedBefore: formatMonthDay(lang, ratedBefore),
      next: coming?.slice(5) === fileBefore ? formatDay(lang, coming) : undefined,
    };
  });
}

/** "3 và 4 sao: Chủ tịch UBND …": who withdraws which stars. */
export function withdrawers({ by }: Withdrawing, lang: Language): string[] {
  const words = t(lang);
  return by.map(({ stars, level }) =>
    words('programme.withdrawalBy', {
      stars: words('programme.starList', { stars: formatList(lang, stars.map(String)) }),
      who: words(`programme.withdraws.${level}`),
    }),
  );
}

/**
 * The days of the province's coming round: before which the commune sends files up, and before which a producer hands
 * one in at the commune, which has some working days for it. None where the law on file does not say.
 */
export function ownFilingDay(
  { rounds = [], communeWorkingDays, holidays = [] }: Rule,
  today: IsoDate,
): { own: IsoDate; commune: IsoDate; days: number } | undefined {
  if (communeWorkingDays === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const office = workingDays(holidays);
  return (
    rounds
      .filter(({ level }) => level === 'province')
      .flatMap(({ fileBefore }) => [year, year + 1].map((one) => `${one}-${fileBefore}`))
      .sort()
      .map((commune) => ({
        commune,
        own: office.before(commune, communeWorkingDays),
        days: communeWorkingDays,
      }))
      // A file handed in on the day itself comes too late, and on a weekend before it nobody takes one.
      .find(({ own }) => office.before(own, 1) >= today)
  );
}
