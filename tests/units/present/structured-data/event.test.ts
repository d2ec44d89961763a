import { describe, expect, test } from 'vitest';
import type { Fair } from '../../../../src/domain/fair.ts';
import { eventThing } from '../../../../src/present/structured-data/event.ts';

const fair: Fair = {
  id: 'tuan-hang',
  name: { vi: 'Tuần hàng (mẫu)' },
  from: '2026-12-18',
  to: '2026-12-20',
  hours: { from: '08:00', to: '21:30' },
  venues: [{ name: { vi: 'Sân' } }],
  status: 'planned',
};
const page = {
  name: 'Tuần hàng (mẫu)',
  url: 'https://ocop.example/su-kien/tuan-hang/',
  description: 'Ba ngày.',
  places: [{ name: 'Sân', address: 'Sân, Xã Mẫu', location: { latitude: 20.9, longitude: 105.7 } }],
  hosts: ['UBND xã Mẫu'],
};

describe('an event for search engines', () => {
  test('has place, organiser and local times', () => {
    expect(eventThing(fair, page)).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-18T08:00:00+07:00',
      endDate: '2026-12-20T21:30:00+07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'Place', address: 'Sân, Xã Mẫu', geo: { latitude: 20.9 } }],
      organizer: [{ '@type': 'Organization', name: 'UBND xã Mẫu' }],
    });
  });

  test('begins with an opening on the evening before', () => {
    const opening = { on: '2026-12-17', at: '19:30' };
    expect(eventThing({ ...fair, opening }, page)['startDate']).toBe('2026-12-17T19:30:00+07:00');
    expect(eventThing({ ...fair, opening: { ...opening, on: '2026-12-18' } }, page)['startDate']).toBe(
      '2026-12-18T08:00:00+07:00',
    );
  });

  test.each([
    [{ status: 'cancelled' }, 'EventCancelled', undefined],
    [{ status: 'changed' }, 'EventScheduled', undefined],
    [
      { status: 'changed', movedFrom: { from: '2026-12-11', to: '2026-12-13' } },
      'EventRescheduled',
      '2026-12-11',
    ],
  ] as const)('%j is %s', (change, status, before) => {
    const thing = eventThing({ ...fair, ...change }, page);
    expect(thing['eventStatus']).toBe(`https://schema.org/${status}`);
    expect(thing['previousStartDate']).toBe(before);
  });
});
