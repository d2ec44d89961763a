import { addDays, daysBetween, type IsoDate } from '../../domain/date.ts';
import { firstDay, type Fair } from '../../domain/fair.ts';
import type { PlaceIndex } from '../../domain/place.ts';
import { t } from '../../i18n/translate.ts';
import { venueWords } from '../fair-item.ts';
import { calendarDate, calendarFile, calendarStamp } from './calendar-file.ts';
import { escapeText } from './vcard.ts';

/** What a calendar says besides its events. */
export interface CalendarFrame {
  /** The catalogue's id: an event's UID must outlive a change of domain. */
  readonly issuer: string;
  readonly name: string;
  /** Absolute address of a fair's page. */
  readonly pageOf: (id: string) => string;
  readonly places: PlaceIndex;
  /** Day of the build. */
  readonly today: IsoDate;
}

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const local = (day: IsoDate, time: string) => `${calendarDate(day)}T${time.replace(':', '')}00`;

/**
 * A calendar of fairs (RFC 5545) in Vietnamese. Times carry the zone of Việt Nam, with its rules inside; a
 * fair of several days is one event that repeats daily in its opening hours, or else a whole-day event. An
 * evening opening is an event of its own. DTSTAMP comes from the content where it says when it was changed: the
 * same content, the same file. It never lies in the future.
 */
export function calendar(fairs: readonly Fair[], frame: CalendarFrame): string {
  const times = [
    `X-WR-TIMEZONE:${TIME_ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    'BEGIN:VTIMEZONE',
    `TZID:${TIME_ZONE}`,
    'BEGIN:STANDARD',
    // No summer time, the same offset since 13/06/1975.
    'DTSTART:19750613T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  return calendarFile(frame, [...times, ...fairs.flatMap((fair) => events(fair, frame))]);
}

function events(fair: Fair, frame: CalendarFrame): string[] {
  const words = t('vi');
  const { opening, hours } = fair;
  const days = daysBetween(fair.from, fair.to) + 1;
  const when = hours
    ? [
        `DTSTART;TZID=${TIME_ZONE}:${local(fair.from, hours.from)}`,
        `DTEND;TZID=${TIME_ZONE}:${local(fair.from, hours.to)}`,
        ...(days > 1 ? [`RRULE:FREQ=DAILY;COUNT=${days}`] : []),
      ]
    : [
        `DTSTART;VALUE=DATE:${calendarDate(fair.from)}`,
        `DTEND;VALUE=DATE:${calendarDate(addDays(fair.to, 1))}`,
      ];
  const main = event(fair, frame, 'su-kien', fair.name.vi, when);
  if (!opening?.at) return main;
  const title = words('fair.openingOf', { name: fair.name.vi });
  const start = [`DTSTART;TZID=${TIME_ZONE}:${local(opening.on, opening.at)}`];
  return [...main, ...event(fair, frame, 'khai-mac', title, start)];
}

function event(
  fair: Fair,
  { issuer, pageOf, places, today }: CalendarFrame,
  part: string,
  title: string,
  when: readonly string[],
): string[] {
  const words = t('vi');
  const cancelled = fair.status === 'cancelled';
  const prefix = fair.status === 'planned' ? '' : `${words(`fair.status.${fair.status}`).toUpperCase()}: `;
  const about = [fair.statusNote?.vi, fair.summary?.vi, pageOf(fair.id)].filter((text) => text !== undefined);
  const [venue] = fair.venues;
  const location = fair.venues.length === 1 ? venue?.location : undefined;
  const begins = firstDay(fair);
  const known = fair.updatedOn ?? (begins < today ? begins : today);
  return [
    'BEGIN:VEVENT',
    `UID:${fair.id}.${part}@${issuer}`,
    `DTSTAMP:${calendarStamp(known < today ? known : today)}`,
    ...(fair.updatedOn ? [`LAST-MODIFIED:${calendarStamp(fair.updatedOn)}`] : []),
    // A cancellation is a change, even where nobody counted it.
    `SEQUENCE:${fair.changes ?? (fair.status === 'planned' ? 0 : 1)}`,
    ...when,
    `SUMMARY:${escapeText(prefix + title)}`,
    `DESCRIPTION:${escapeText(about.join('\n'))}`,
    `LOCATION:${escapeText(fair.venues.map((place) => venueWords(place, places, 'vi')).join('; '))}`,
    ...(location ? [`GEO:${location.latitude};${location.longitude}`] : []),
    `URL:${pageOf(fair.id)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
