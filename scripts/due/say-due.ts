import type { Catalogue } from '../../src/domain/catalogue.ts';
import { daysBetween, weekdayOf, type IsoDate } from '../../src/domain/date.ts';
import type { Deadline } from '../../src/domain/due/deadlines.ts';
import type { DueCertificate, FilingState } from '../../src/domain/due/filing.ts';
import type { DueList } from '../../src/domain/due/due-list.ts';
import type { DuePaper } from '../../src/domain/due/papers.ts';
import { inLanguage, type Bilingual, type Language } from '../../src/domain/text.ts';
import { dueWords } from '../../src/i18n/due-words.ts';
import { formatDay } from '../../src/i18n/format.ts';

/** Where a producer has to be written to. Who was given an extension has filed. */
const NEEDS_LETTER: ReadonlySet<FilingState> = new Set(['open', 'producer-late', 'late', 'lapsed']);

/** What the list is of, and of which days. */
interface About {
  readonly list: Pick<DueList, 'today' | 'until'>;
  readonly catalogue: Pick<Catalogue, 'name'>;
}

/** The sentences of the list in one language, as of `today`. */
export function dueSentences(lang: Language, today: IsoDate) {
  const t = dueWords(lang);
  const day = (of: IsoDate | undefined) => (of === undefined ? '' : formatDay(lang, of));
  const text = (of: Bilingual) => inLanguage(of, lang).text;
  const paperName = ({ kind, name, number }: DuePaper): string => {
    if (kind === 'test') return t('due.test');
    return number === undefined ? (name ?? '') : t('due.paperNumber', { name: name ?? '', number });
  };
  /** "còn 17 ngày", "hôm nay", "quá 3 ngày". */
  const left = (of: IsoDate): string => {
    const days = daysBetween(today, of);
    if (days === 0) return t('due.today');
    return t(days > 0 ? 'due.left' : 'due.late', { days: Math.abs(days) });
  };
  const about = ({ list, catalogue }: About) => ({
    catalogue: text(catalogue.name),
    today: day(list.today),
    until: day(list.until),
  });
  return {
    t,
    text,
    /** "OCOP Chương Mỹ. Tính đến 24/11/2026, nhìn trước đến 24/11/2027." */
    asOf: (reading: About) => t('due.asOf', about(reading)),
    nothing: (reading: About) => t('due.nothing', about(reading)),
    day,
    left,
    paperName,
    /** "Thứ sáu 11/12/2026". */
    longDay: (of: IsoDate) => `${t(`due.weekday.${weekdayOf(of)}`)} ${day(of)}`,
    stars: ({ decided }: DueCertificate) => t('due.stars', { stars: decided.certificate.stars }),
    state: ({ state, filing, lastValidDay, keptUntil, decided }: DueCertificate) =>
      t(`due.state.${state}`, {
        first: day(filing.first),
        last: day(filing.last),
        producer: day(filing.producer),
        commune: day(filing.commune),
        left: left(filing.commune),
        ends: day(lastValidDay),
        kept: day(keptUntil),
        extended: day(decided.validity.extendedUntil),
      }),
    /** What was sent and answered; empty while nothing is to be sent yet. */
    letter: ({ letter, state }: Pick<DueCertificate, 'letter' | 'state'>): string => {
      if (!letter) return NEEDS_LETTER.has(state) ? t('due.letterNone') : '';
      const sent = t('due.letterSent', { number: letter.number, on: day(letter.on) });
      const { reply } = letter;
      return reply ? `${sent}; ${t(`due.reply.${reply.answer}`, { on: day(reply.on) })}` : sent;
    },
    /** What stands behind a deadline besides its certificate. */
    note: ({ paper, stamps, kind }: Deadline): string => {
      if (paper && kind === 'paper-ends') return paperName(paper);
      return stamps && stamps.codes.length > 0 ? t('due.stamps', { count: stamps.codes.length }) : '';
    },
    overdue: (paper: DuePaper) =>
      paper.kind === 'test'
        ? t('due.testOld', { on: day(paper.on) })
        : t('due.paperEnded', { paper: paperName(paper), on: day(paper.on) }),
  };
}

export type DueSentences = ReturnType<typeof dueSentences>;
