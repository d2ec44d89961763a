import { firstDay, type Fair } from '../../domain/fair.ts';
import type { Thing } from './json-ld.ts';

const STATUS = {
  planned: 'https://schema.org/EventScheduled',
  changed: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** https://schema.org/Event; days and times are local (UTC+7). */
export function eventThing(
  fair: Fair,
  page: {
    readonly name: string;
    readonly url: string;
    readonly description: string;
    readonly places: readonly {
      readonly name: string;
      readonly address: string;
      readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
    }[];
    readonly hosts: readonly string[];
  },
): Thing {
  const at = (day: string, time: string | undefined) => (time ? `${day}T${time}:00+07:00` : day);
  return {
    '@type': 'Event',
    name: page.name,
    url: page.url,
    description: page.description,
    startDate:
      fair.opening && fair.opening.on === firstDay(fair) && fair.opening.on < fair.from
        ? at(fair.opening.on, fair.opening.at)
        : at(fair.from, fair.hours?.from),
    endDate: at(fair.to, fair.hours?.to),
    previousStartDate: fair.movedFrom?.from,
    eventStatus: fair.status === 'changed' && !fair.movedFrom ? STATUS.planned : STATUS[fair.status],
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: page.places.map(({ name, address, location }) => ({
      '@type': 'Place',
      name,
      address,
      geo: location && {
        '@type': 'GeoCoordinates',
        latitude: location.latitude,
        longitude: location.longitude,
      },
    })),
    organizer:
      page.hosts.length > 0 ? page.hosts.map((name) => ({ '@type': 'Organization', name })) : undefined,
  };
}
