import type { IsoDate } from '../../domain/date.ts';
import { escapeText, fold } from './vcard.ts';

/** A day as a calendar writes it (RFC 5545, DATE). */
export function calendarDate(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** The beginning of a day in UTC, for DTSTAMP. */
export function calendarStamp(day: IsoDate): string {
  return `${calendarDate(day)}T000000Z`;
}

/** A calendar (RFC 5545) of `lines` that are escaped but not yet folded. `issuer` is the catalogue's id. */
export function calendarFile(
  { issuer, name }: { readonly issuer: string; readonly name: string },
  lines: readonly string[],
): string {
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//OCOP catalogue//${issuer}//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...lines,
    'END:VCALENDAR',
  ];
  return `${all.map(fold).join('\r\n')}\r\n`;
}
