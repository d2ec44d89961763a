import { addDays, type IsoDate } from '../../domain/date.ts';
import type { ComingRound } from '../../domain/due/rounds.ts';
import { t } from '../../i18n/translate.ts';
import { calendarDate, calendarFile, calendarStamp } from './calendar-file.ts';
import { escapeText } from './vcard.ts';

interface Frame {
  /** The catalogue's id. */
  readonly issuer: string;
  readonly name: string;
  /** Absolute address of the page of rounds. */
  readonly page: string;
  /** Day of the build. */
  readonly today: IsoDate;
}

/** The days of coming rounds as whole-day events, in Vietnamese: producers, communes, province. */
export function roundsCalendar(rounds: readonly ComingRound[], frame: Frame): string {
  const words = t('vi');
  return calendarFile(
    frame,
    rounds.flatMap((round) => {
      const { level, producer, sentBy, ratedBefore } = round;
      const month = `${String(Number(sentBy.slice(5, 7)))}/${sentBy.slice(0, 4)}`;
      const at = (id: string, day: IsoDate, key: RoundEvent) =>
        event(frame, `${id}.${sentBy}`, day, words(`rounds.event.${key}`, { month }));
      return [
        ...(producer === undefined ? [] : at('chu-the', producer, 'producer')),
        ...(level === 'ministry' ? at('bo', sentBy, 'ministry') : at('xa', sentBy, 'sent')),
        ...at(`xong-${level}`, addDays(ratedBefore, -1), 'rated'),
      ];
    }),
  );
}

type RoundEvent = 'producer' | 'sent' | 'ministry' | 'rated';

function event({ issuer, page, today }: Frame, id: string, day: IsoDate, title: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:dot.${id}@${issuer}`,
    `DTSTAMP:${calendarStamp(today)}`,
    `DTSTART;VALUE=DATE:${calendarDate(day)}`,
    `DTEND;VALUE=DATE:${calendarDate(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
