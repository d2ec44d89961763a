import { addDays } from '../../src/domain/date.ts';
import type { Deadline } from '../../src/domain/due/deadlines.ts';
import type { Language } from '../../src/domain/text.ts';
import { calendarDate, calendarFile, calendarStamp } from '../../src/present/formats/calendar-file.ts';
import { escapeText } from '../../src/present/formats/vcard.ts';
import type { DueReading } from './read.ts';
import { dueSentences, type DueSentences } from './say-due.ts';

/** Days before an event on which a calendar reminds of it. */
const REMINDERS = [7, 1];

/** The deadlines as an .ics: one whole-day event each, found again by its UID when a later list is read in. */
export function dueCalendar({ list, catalogue }: DueReading, lang: Language): string {
  const say = dueSentences(lang, list.today);
  const name = `${say.t('due.title')}: ${say.text(catalogue.name)}`;
  const events = list.deadlines.flatMap((deadline) => [
    'BEGIN:VEVENT',
    `UID:${deadline.id}.due@${catalogue.id}`,
    `DTSTAMP:${calendarStamp(list.today)}`,
    `DTSTART;VALUE=DATE:${calendarDate(deadline.on)}`,
    `DTEND;VALUE=DATE:${calendarDate(addDays(deadline.on, 1))}`,
    `SUMMARY:${escapeText(title(deadline, say))}`,
    `DESCRIPTION:${escapeText(about(deadline, say))}`,
    'TRANSP:TRANSPARENT',
    ...REMINDERS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title(deadline, say))}`,
      `TRIGGER:-P${String(days)}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]);
  return calendarFile({ issuer: catalogue.id, name }, events);
}

function title({ kind, view }: Deadline, say: DueSentences): string {
  const what = say.t(`due.kind.${kind}`);
  return view ? `${say.text(view.product.name)}: ${what}` : what;
}

function about(deadline: Deadline, say: DueSentences): string {
  const { view, certificate } = deadline;
  return [
    view ? say.text(view.producer.name) : say.t('due.everybody'),
    certificate ? `${say.t('due.column.ends')}: ${say.day(certificate.lastValidDay)}` : '',
    certificate ? say.letter(certificate) : '',
    say.note(deadline),
  ]
    .filter(Boolean)
    .join('\n');
}
