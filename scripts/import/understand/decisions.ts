import type { IsoDate } from '../../../src/domain/date.ts';
import type { OfficialDocument } from '../../../src/domain/document.ts';
import type { AuthorityLevel } from '../../../src/domain/rule.ts';
import type { Known } from '../catalogue/known.ts';
import { numberKey, swapped, type DecisionMention } from './decision-text.ts';
import { daysOf, soleIssuer, type Named } from './decision-groups.ts';
import { issuerKey, levelOf, spelledAsKnown } from './issuer.ts';

/** A decision as the whole list tells of it. */
export interface ListDecision {
  readonly number: string;
  readonly signedOn: IsoDate | undefined;
  readonly issuer: string | undefined;
  readonly level: AuthorityLevel | undefined;
  /** Id of the document in the catalogue. */
  readonly match: string | undefined;
  readonly spelled: readonly string[];
  readonly doubts: readonly string[];
}

/** What one mention comes to. */
export interface DecisionAnswer {
  readonly decision: { readonly number: string; readonly signedOn: IsoDate | undefined } | undefined;
  readonly listed: ListDecision | undefined;
  /** The latest day that it can be of, for looking up places. */
  readonly near: IsoDate | undefined;
  readonly doubts: readonly string[];
}

/** The decisions of a list, gathered by number from all rows, so that one row's fault shows beside the others. */
export class Decisions {
  readonly #groups = new Map<string, Named[]>();
  readonly #known: Known;

  constructor(
    mentions: readonly { readonly mention: DecisionMention | undefined; readonly row: number }[],
    known: Known,
  ) {
    this.#known = known;
    for (const { mention, row } of mentions) {
      if (mention?.number === undefined || mention.draft) continue;
      const key = numberKey(mention.number);
      const office = mention.issuer === undefined ? {} : { issuer: spelledAsKnown(mention.issuer, known) };
      this.#groups.set(key, [
        ...(this.#groups.get(key) ?? []),
        { ...mention, ...office, number: mention.number, row },
      ]);
    }
    this.#joinBareNumbers();
  }

  /** “9008” alone means the one “9008/QĐ-UBND” of the same list. */
  #joinBareNumbers(): void {
    for (const [key, group] of this.#groups) {
      if (!/^\d+$/.test(key)) continue;
      const full = [...this.#groups.keys()].filter((other) => new RegExp(`^${key}\\D`).test(other));
      const [only] = full;
      if (full.length !== 1 || only === undefined) continue;
      const number = this.#groups.get(only)?.[0]?.number ?? '';
      this.#groups.set(only, [
        ...(this.#groups.get(only) ?? []),
        ...group.map((mention) => ({ ...mention, number })),
      ]);
      this.#groups.delete(key);
    }
  }

  #groupOf(number: string): readonly Named[] {
    const key = numberKey(number);
    const own = this.#groups.get(key);
    if (own) return own;
    return [...this.#groups].find(([other]) => new RegExp(`^${key}\\D`).test(other))?.[1] ?? [];
  }

  answer(given: DecisionMention | undefined): DecisionAnswer {
    const mention =
      given?.issuer === undefined ? given : { ...given, issuer: spelledAsKnown(given.issuer, this.#known) };
    const none = { decision: undefined, listed: undefined, near: mention?.day?.day };
    if (mention?.draft) return { ...none, doubts: ['decision-draft'] };
    const dateDoubts = mention?.day?.doubt === undefined ? [] : [mention.day.doubt];
    if (mention?.number === undefined) return { ...none, doubts: ['decision-missing', ...dateDoubts] };
    const group = this.#groupOf(mention.number);
    const days = daysOf(group);
    const number = group[0]?.number ?? mention.number;
    const conflict = this.#conflict(group, mention);
    if (conflict !== undefined) return { ...none, near: days.at(-1), doubts: [conflict] };
    if (/^date-impossible/.test(dateDoubts[0] ?? ''))
      return { ...none, near: days.at(-1), doubts: dateDoubts };
    const own = mention.day?.day ?? (dateDoubts.length > 0 || days.length !== 1 ? undefined : days[0]);
    const document = this.#document(number, own, mention.issuer);
    const signedOn = own ?? (dateDoubts.length > 0 ? undefined : document?.signedOn);
    const issuer = mention.issuer ?? soleIssuer(group) ?? document?.issuer.vi;
    const listed: ListDecision = {
      number,
      signedOn,
      issuer,
      level: levelOf(issuer, number) ?? document?.level,
      match: document?.id,
      spelled: [],
      doubts: [],
    };
    const undated = signedOn === undefined && dateDoubts.length === 0 ? ['decision-missing: ngày ký'] : [];
    return {
      decision: { number, signedOn },
      listed,
      near: signedOn ?? days.at(-1),
      doubts: [...dateDoubts, ...undated],
    };
  }

  /** One number with two days: a slip, unless two offices signed each its own. */
  #conflict(group: readonly Named[], mention: DecisionMention): string | undefined {
    const days = daysOf(group);
    if (days.length < 2) return undefined;
    const office = mention.issuer === undefined ? undefined : issuerKey(mention.issuer);
    const byOffice = new Map(
      group.flatMap(({ issuer, day }) =>
        issuer !== undefined && day?.day !== undefined
          ? [[`${issuerKey(issuer)} ${day.day}`, issuerKey(issuer)]]
          : [],
      ),
    );
    const allNamed = group.every(({ issuer, day }) => day?.day === undefined || issuer !== undefined);
    const ownDays = [...byOffice].filter(([, name]) => name === office).length;
    if (allNamed && office !== undefined && ownDays === 1) return undefined;
    const [first = '', second = ''] = days;
    if (swapped(first, second) && days.length === 2) {
      const count = (day: string) => group.filter((other) => other.day?.day === day).length;
      const rarer =
        count(first) === count(second) ? undefined : count(first) < count(second) ? first : second;
      if (rarer !== undefined) return mention.day?.day === rarer ? `date-swapped: ${rarer}` : undefined;
    }
    const rows = days.map((day) => {
      const at = group.find((other) => other.day?.day === day)?.row;
      return `${day}${at === undefined || at === 0 ? '' : ` (dòng ${String(at)})`}`;
    });
    return `decision-two-dates: ${rows.join(' và ')}`;
  }

  #document(
    number: string,
    day: IsoDate | undefined,
    issuer: string | undefined,
  ): OfficialDocument | undefined {
    const same = [...this.#known.documents.values()].filter(
      (document) =>
        numberKey(document.number) === numberKey(number) &&
        (day === undefined || document.signedOn === day) &&
        (issuer === undefined ||
          levelOf(issuer, number) === undefined ||
          levelOf(issuer, number) === document.level),
    );
    return same.length === 1 ? same[0] : undefined;
  }

  /** Every decision of the list, in the order of its rows. */
  all(): ListDecision[] {
    return [...this.#groups.values()].flatMap((group) => {
      const days = daysOf(group);
      const [first] = group;
      if (!first) return [];
      const answers = new Map(group.map((mention) => [mention.day?.day ?? '', this.answer(mention)]));
      const clash = [...answers.values()].flatMap(({ doubts }) =>
        doubts.filter((doubt) => doubt.startsWith('decision-two-dates')),
      );
      const offices = new Map(
        group.flatMap(({ issuer }) => (issuer === undefined ? [] : [[issuerKey(issuer), issuer]])),
      );
      const signedOn = clash.length > 0 ? undefined : days[0];
      const issuer = offices.size === 1 ? [...offices.values()][0] : undefined;
      const document = this.#document(first.number, signedOn, issuer);
      const slips = group.flatMap(({ day, row }) =>
        !day?.doubt?.startsWith('date-impossible') ? [] : [`${day.doubt} (dòng ${String(row)})`],
      );
      return [
        {
          number: first.number,
          signedOn: signedOn ?? document?.signedOn,
          issuer: issuer ?? (offices.size === 0 ? document?.issuer.vi : undefined),
          level: levelOf(issuer, first.number) ?? document?.level,
          match: document?.id,
          spelled: [...new Set(group.map(({ spelled }) => spelled).filter((text) => text !== ''))].slice(
            0,
            4,
          ),
          doubts: [
            ...clash.slice(0, 1),
            ...(offices.size > 1 ? [`decision-two-issuers: ${[...offices.values()].join(', ')}`] : []),
            ...(offices.size === 0 && !document ? ['issuer-missing'] : []),
            ...new Set(slips),
          ],
        },
      ];
    });
  }
}
