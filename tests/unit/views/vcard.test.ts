import { describe, expect, it } from 'vitest';
import { publishableContacts, type Producer } from '../../../src/domain/producer.ts';
import { fold, vcard } from '../../../src/views/vcard.ts';

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
