import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import type { Fair } from '../../../../src/domain/fair.ts';
import { calendar } from '../../../../src/present/formats/fair-calendar.ts';

const NAME = 'Hội chợ “Mây; tre”, lụa \\ nón: những món của sáu xã, phường và khách các tỉnh (mẫu)';
const FAIRS: readonly Fair[] = [
  {
    id: 'nhieu-ngay',
    name: { vi: NAME },
    summary: { vi: 'Dòng một\nDòng hai, có phẩy; có chấm phẩy' },
    from: '2026-12-18',
    to: '2026-12-20',
    hours: { from: '08:00', to: '21:30' },
    opening: { on: '2026-12-17', at: '19:30' },
    venues: [
      {
        name: { vi: 'Quảng trường Mẫu' },
        address: { vi: 'Đường Mẫu, tổ 3' },
        location: { latitude: 20.9, longitude: 105.7 },
      },
    ],
    status: 'planned',
    updatedOn: '2026-11-20',
  },
  {
    id: 'ca-ngay',
    name: { vi: 'Trưng bày (mẫu)' },
    from: '2026-12-30',
    to: '2027-01-01',
    venues: [{ name: { vi: 'Sân A' } }, { name: { vi: 'Sân B' } }],
    status: 'changed',
    changes: 2,
    updatedOn: '2026-11-22',
  },
  {
    id: 'huy',
    name: { vi: 'Phiên (mẫu)' },
    from: '2027-02-01',
    to: '2027-02-01',
    venues: [{ name: { vi: 'Sân' } }],
    status: 'cancelled',
  },
];
const frame = {
  issuer: 'chuong-my-mau',
  name: 'Hội chợ (mẫu)',
  pageOf: (id: string) => `https://ocop.example/su-kien/${id}/`,
  places: new Map(),
  today: '2026-11-24',
};
const text = calendar(FAIRS, frame);
const octets = (line: string) => new TextEncoder().encode(line).length;

/** What both parsers are asked; times in epoch milliseconds. */
interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly start: number;
  readonly days: readonly string[];
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
}

const inVietnam = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 16);

function byIcalJs(): Read[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const days: string[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next())
      days.push(event.startDate.isDate ? next.toString() : inVietnam(next.toUnixTime() * 1000));
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      start: event.startDate.toUnixTime() * 1000,
      days,
      status: value('status'),
      sequence: event.sequence,
      stamp: value('dtstamp').slice(0, 10),
    };
  });
}

function byNodeIcal(): Map<string, VEvent> {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  return new Map(events.map((event) => [event.uid, event]));
}
const read = byIcalJs();
const other = byNodeIcal();
const one = (uid: string) => read.find((event) => event.uid === `${uid}@chuong-my-mau`);

describe('a calendar of fairs', () => {
  test('keeps lines within 75 octets, never cut within a letter, and ends each with CR LF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  test('holds the same events for two independent parsers', () => {
    expect(read.map(({ uid }) => uid).sort()).toEqual([
      'ca-ngay.su-kien@chuong-my-mau',
      'huy.su-kien@chuong-my-mau',
      'nhieu-ngay.khai-mac@chuong-my-mau',
      'nhieu-ngay.su-kien@chuong-my-mau',
    ]);
    expect([...other.keys()].sort()).toEqual(read.map(({ uid }) => uid).sort());
    for (const event of read) {
      const twin = other.get(event.uid);
      expect(String(twin?.summary)).toBe(event.summary);
      expect(String(twin?.location)).toBe(event.location);
      expect(String(twin?.description)).toBe(event.description);
      expect(twin?.status).toBe(event.status);
      expect(Number(twin?.sequence)).toBe(event.sequence);
      if (event.uid.startsWith('nhieu-ngay')) expect(twin?.start.getTime()).toBe(event.start);
    }
  });

  test('gives names and texts back as they were written', () => {
    expect(one('nhieu-ngay.su-kien')?.summary).toBe(NAME);
    expect(one('nhieu-ngay.su-kien')?.location).toBe('Quảng trường Mẫu, Đường Mẫu, tổ 3');
    expect(one('nhieu-ngay.su-kien')?.description).toContain('Dòng một\nDòng hai, có phẩy; có chấm phẩy');
  });

  test('opens every day at the same hour in Việt Nam; the opening evening stands by itself', () => {
    expect(one('nhieu-ngay.su-kien')?.days).toEqual([
      '2026-12-18T08:00',
      '2026-12-19T08:00',
      '2026-12-20T08:00',
    ]);
    expect(one('nhieu-ngay.khai-mac')?.days).toEqual(['2026-12-17T19:30']);
    const twin = other.get('nhieu-ngay.su-kien@chuong-my-mau');
    expect(twin?.rrule?.all().map((day) => inVietnam(day.getTime()))).toHaveLength(3);
  });

  test('without hours covers whole days, the last one included', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270102\r\n');
  });

  test('tells subscribers of changes and cancellations', () => {
    expect(one('ca-ngay.su-kien')).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
    expect(one('ca-ngay.su-kien')?.summary).toMatch(/^CÓ THAY ĐỔI: /);
    expect(one('huy.su-kien')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    expect(one('huy.su-kien')?.summary).toMatch(/^ĐÃ HỦY: /);
  });

  test('is never stamped in the future, and the same content gives the same stamps', () => {
    expect(one('nhieu-ngay.su-kien')?.stamp).toBe('2026-11-20');
    // Nobody wrote when it was changed, and it lies ahead.
    expect(one('huy.su-kien')?.stamp).toBe('2026-11-24');
    const after = calendar(FAIRS, { ...frame, today: '2027-06-01' });
    expect(after).toContain('DTSTAMP:20270201T000000Z');
    expect(calendar(FAIRS, frame)).toBe(text);
  });
});
