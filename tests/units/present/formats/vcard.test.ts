import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { publishableContacts, type Producer } from '../../../../src/domain/producer.ts';
import { fold, vcard } from '../../../../src/present/formats/vcard.ts';

/** ical.js leaves `\\;` in properties of one value as it is, though RFC 2426 wants it there. */
const single = (value: unknown) => String(value).replaceAll('\\;', ';');
const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (card: string) => card.replace(/\r\n[ \t]/g, '').split('\r\n');

const producer: Producer = {
  id: 'htx-mau',
  name: { vi: 'HTX Mây tre; Phú Vinh, nhóm “Nan đôi” (mẫu)' },
  kind: 'cooperative',
  legalName: `Hợp tác xã ${'mây tre đan '.repeat(12)}(mẫu)`,
  address: { vi: 'Thôn Mẫu\\1\nngõ 2' },
  contacts: { phone: '0000123456', zalo: '0912345678', email: 'a@htx-mau.example' },
};
const card = vcard(producer, undefined, 'https://ocop.example/nha-san-xuat/htx-mau/');

describe('vcard', () => {
  it('keeps every line within 75 octets and ends each with CR LF', () => {
    expect(card.endsWith('END:VCARD\r\n')).toBe(true);
    expect(card.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of card.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  it('comes back whole when unfolded', () => {
    expect(unfold(card)).toContain(`ORG:${producer.legalName ?? ''}`);
  });

  it('escapes what separates values', () => {
    expect(unfold(card)).toContain('FN:HTX Mây tre\\; Phú Vinh\\, nhóm “Nan đôi” (mẫu)');
    expect(unfold(card)).toContain('ADR;TYPE=WORK:;;Thôn Mẫu\\\\1\\nngõ 2;;;;Việt Nam');
  });

  it('gives numbers that can ring their country code', () => {
    expect(unfold(card)).toContain('TEL;TYPE=CELL:+84912345678');
    expect(unfold(card)).toContain('TEL;TYPE=WORK,VOICE:0000123456');
  });

  it('says to another parser what the producer said', () => {
    const read = new ICAL.Component(ICAL.parse(card) as unknown[]);
    const value = (name: string) => read.getFirstPropertyValue(name);
    expect(value('version')).toBe('3.0');
    expect(single(value('fn'))).toBe(producer.name.vi);
    expect([value('org')].flat()).toEqual([producer.legalName]);
    expect([value('adr')].flat()).toEqual(['', '', 'Thôn Mẫu\\1\nngõ 2', '', '', '', 'Việt Nam']);
    expect(read.getAllProperties('tel').map((tel) => String(tel.getFirstValue()))).toEqual([
      '0000123456',
      '+84912345678',
    ]);
    expect(value('email')).toBe('a@htx-mau.example');
    expect(value('url')).toBe('https://ocop.example/nha-san-xuat/htx-mau/');
    expect(value('note')).toBeNull();
  });

  it('leads to the catalogue first, then to the producer’s own site', () => {
    const own = { ...producer, contacts: { website: 'https://htx-mau.example/a,b;c' } };
    const text = vcard(own, undefined, 'https://ocop.example/nha-san-xuat/htx-mau/');
    const read = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(read.getAllProperties('url').map((url) => String(url.getFirstValue()))).toEqual([
      'https://ocop.example/nha-san-xuat/htx-mau/',
      'https://htx-mau.example/a,b;c',
    ]);
  });

  it.each(['HTX "Mẫu", số 1; \\ và', '=SUM(1)', 'Hai\ndòng'])('gives the name %j back', (name) => {
    const odd = vcard({ ...producer, name: { vi: name }, legalName: name }, undefined, '');
    const read = new ICAL.Component(ICAL.parse(odd) as unknown[]);
    expect(single(read.getFirstPropertyValue('fn'))).toBe(name);
    expect([read.getFirstPropertyValue('org')].flat()).toEqual([name]);
  });

  it('holds nothing that a household did not agree to', () => {
    const household: Producer = { ...producer, kind: 'household', consent: undefined };
    const published = { ...household, contacts: publishableContacts(household) };
    expect(vcard(published, undefined, '')).not.toMatch(/TEL|EMAIL/);
  });
});

describe('fold', () => {
  it('never cuts within a character', () => {
    const text = 'ế'.repeat(60);
    expect(fold(text).replaceAll('\r\n ', '')).toBe(text);
    expect(fold(text)).not.toContain('\ufffd');
  });
});
