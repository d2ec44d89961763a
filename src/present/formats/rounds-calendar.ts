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
    rounds.flatMap(({ level, producer, sentBy }) =>
      level === 'ministry'
        ? event(frame, `bo.${sentBy}`, sentBy, words('rounds.event.ministry'))
        : [
            ...(producer === undefined
              ? []
              : event(frame, `chu-the.${sentBy}`, producer, words('rounds.event.producer'))),
            ...event(frame, `xa.${sentBy}`, sentBy, words('rounds.event.sent')),
          ],
    ),
  );
}

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
