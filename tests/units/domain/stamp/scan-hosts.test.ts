/** Addresses that pretend: whatever a scan or a paste holds, the host told is the one that a browser would open. */
import { describe, expect, it } from 'vitest';
import { recogniseScan } from '../../../../src/domain/stamp/lookup.ts';
import { makeStampUrl, readStampUrl } from '../../../../src/domain/stamp/url.ts';
import { CODE, makeSeal } from './office.ts';

const OWN = 'ocop-chuong-my.example';
const SEAL = makeSeal();
const STAMP = makeStampUrl(`https://${OWN}`, CODE, SEAL);

/** What a browser makes of a path that is put into a link of our page. */
const followed = (path: string) => new URL(path, `https://${OWN}/kiem-tra-tem/`);

describe('an address whose path leads away', () => {
  it.each([
    `https://${OWN}//evil.example/x`,
    `https://${OWN}///evil.example/x`,
    `https://${OWN}/\\evil.example/x`,
    `https://${OWN}\\\\evil.example/x`,
    `https://${OWN}/.//evil.example/x`,
    `https://${OWN}/x/..//evil.example/x`,
    `https://${OWN}/%2e//evil.example/x`,
    `https://${OWN}/\t/evil.example/x`,
    `https://${OWN}:443//evil.example/x`,
  ])('%j never becomes a link to another host', (text) => {
    const scanned = recogniseScan(text, [OWN]);
    expect(scanned.kind).toBe('own-page');
    if (scanned.kind === 'own-page') expect(followed(scanned.path).host).toBe(OWN);
  });
});

describe('our own host, written otherwise', () => {
  it.each([
    ['with its port', STAMP.replace('.EXAMPLE', '.EXAMPLE:443')],
    ['with a final dot', STAMP.replace('.EXAMPLE', '.EXAMPLE.')],
    ['with both', STAMP.replace('.EXAMPLE', '.EXAMPLE.:443')],
    ['without the s', STAMP.replace('HTTPS', 'HTTP').replace('.EXAMPLE', '.EXAMPLE:80')],
    ['with a name before it', STAMP.replace('://', '://someone@')],
    ['in full-width letters', STAMP.replace('OCOP', 'ＯＣＯＰ')],
  ])('is ours %s', (_, text) => {
    expect(recogniseScan(text, [OWN])).toEqual({ kind: 'stamp', code: CODE, seal: SEAL });
  });

  it('is another with another port, and keeps its port where it has one', () => {
    expect(recogniseScan(STAMP.replace('.EXAMPLE', '.EXAMPLE:8443'), [OWN])).toMatchObject({
      kind: 'foreign-stamp',
      host: `${OWN}:8443`,
    });
    expect(recogniseScan(`http://localhost:4321/T/${CODE}/`, ['localhost:4321']).kind).toBe('stamp');
    expect(recogniseScan(`http://localhost/T/${CODE}/`, ['localhost:4321']).kind).toBe('foreign-stamp');
  });
});

describe('a host that pretends to be ours', () => {
  it.each([
    ['Cyrillic letters', 'https://осор-chuong-my.example/T/', 'xn---chuong-my-dvia0am.example', 'letters'],
    ['our name as a user', `https://${OWN}@evil.example/T/`, 'evil.example', 'user'],
    ['our name and a password', `https://${OWN}:x@evil.example/T/`, 'evil.example', 'user'],
    ['our name before a backslash', `https://evil.example\\@${OWN}/T/`, 'evil.example', null],
    ['our name as a part of another', `https://${OWN}.evil.example/T/`, `${OWN}.evil.example`, null],
    ['a dotted name', 'https://evil。example/T/', 'evil.example', null],
  ])('%s', (_, start, host, pretends) => {
    const scanned = recogniseScan(`${start}${CODE}/#${SEAL}`, [OWN]);
    expect(scanned).toMatchObject({ host, pretends });
    expect(scanned.kind).toBe(start.includes('\\') ? 'link' : 'foreign-stamp');
  });

  it('is told with goods by their barcode too', () => {
    const gtin = '9506000134352';
    const goods = { kind: 'gtin', gtin: `0${gtin}`, rightCheck: true };
    expect(recogniseScan(`https://id.gs1.org/01/0${gtin}/10/AB`, [OWN])).toEqual({
      ...goods,
      from: { host: 'id.gs1.org', pretends: null },
    });
    expect(recogniseScan(`https://${OWN}@evil.example/01/${gtin}`, [OWN])).toEqual({
      ...goods,
      from: { host: 'evil.example', pretends: 'user' },
    });
    expect(recogniseScan(`https://${OWN}/01/0${gtin}/`, [OWN])).toEqual({ ...goods, from: null });
    expect(recogniseScan(gtin, [OWN])).toEqual({ ...goods, from: null });
  });

  it('is never shown with signs that a browser would not open', () => {
    for (const text of [
      'https://evil.example\u202e/x',
      'https://\u0000/x',
      'https://a b/x',
      'https://[x/T/A',
    ])
      expect(recogniseScan(text, [OWN]).kind).not.toBe('own-page');
    expect(readStampUrl('javascript://x/T/ABCDEFGH/')).toBeNull();
    expect(readStampUrl('ftp://x/T/ABCDEFGH/')).toBeNull();
  });
});
