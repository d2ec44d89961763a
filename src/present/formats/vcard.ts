import type { Producer } from '../../domain/producer.ts';
import type { PlaceView } from '../../domain/product-view.ts';
import { nameParts } from './person-name.ts';

/** Text of a property: RFC 6350 section 3.4 escapes backslash, comma, semicolon and line breaks. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines of at most 75 octets (RFC 6350 section 3.2), never cut within a character. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      // A continuation line starts with a space, which counts.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** +84… for a Vietnamese number, as RFC 3966 wants it; numbers that cannot ring stay as they are. */
function telephone(number: string): string {
  return /^0[1-9]/.test(number) ? `+84${number.slice(1)}` : number;
}

/** A person's N: family, given and further names, form of address; no suffix. */
function personName(person: string): string {
  const { family, given, additional, prefix } = nameParts(person);
  return `N:${[family, given, additional, prefix].map(escapeText).join(';')};`;
}

/**
 * A producer's card as vCard 3.0 (RFC 2426), which every phone reads, with the escaping and folding of RFC 6350.
 * It holds what the page shows: nothing without consent.
 */
export function vcard(producer: Producer, place: PlaceView | undefined, pageUrl: string): string {
  const contacts = producer.contacts ?? {};
  const street = producer.address?.vi ?? '';
  const locality = place?.today.name.vi ?? '';
  const { location } = producer;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(producer.name.vi)}`,
    contacts.person ? personName(contacts.person) : `N:${escapeText(producer.name.vi)};;;;`,
    `ORG:${escapeText(producer.legalName ?? producer.name.vi)}`,
    ...(contacts.phone ? [`TEL;TYPE=WORK,VOICE:${telephone(contacts.phone)}`] : []),
    ...(contacts.zalo && contacts.zalo !== contacts.phone
      ? [`TEL;TYPE=CELL:${telephone(contacts.zalo)}`]
      : []),
    ...(contacts.email ? [`EMAIL;TYPE=INTERNET:${escapeText(contacts.email)}`] : []),
    // The first is what phones show, and what leads to today's facts; RFC 2426 allows several.
    ...[pageUrl, contacts.website].flatMap((url) => (url ? [`URL:${url}`] : [])),
    ...(street || locality
      ? [`ADR;TYPE=WORK:;;${escapeText(street)};${escapeText(locality)};;;${escapeText('Việt Nam')}`]
      : []),
    ...(location ? [`GEO:${location.latitude};${location.longitude}`] : []),
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
