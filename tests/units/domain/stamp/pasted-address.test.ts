import { describe, expect, it } from 'vitest';
import { recogniseScan } from '../../../../src/domain/stamp/lookup.ts';
import { addressesIn, addressIn, joinWrapped } from '../../../../src/domain/stamp/pasted-address.ts';
import { readStampPath } from '../../../../src/domain/stamp/url.ts';
import { CODE, makeSeal } from './office.ts';

const SEAL = makeSeal();
const HOST = 'ocop.example';
const ADDRESS = `HTTPS://OCOP.EXAMPLE/T/${CODE}/#${SEAL}`;
const STAMP = { kind: 'stamp', code: CODE, seal: SEAL };

const wrapAt = (text: string, width: number, brk: string) =>
  (text.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? []).join(brk);

describe('a stamp’s address as it arrives', () => {
  it.each([
    ['as printed', ADDRESS],
    ['in brackets', `(${ADDRESS})`],
    ['in square brackets', `[${ADDRESS}]`],
    ['between < and >', `<${ADDRESS}>`],
    ['in quotes', `“${ADDRESS}”`],
    ['in French quotes', `«${ADDRESS}»`],
    ['in plain quotes', `"${ADDRESS}"`],
    ['at the end of a sentence', `Xem ${ADDRESS}.`],
    ['before a comma', `${ADDRESS}, rồi báo lại`],
    ['before a semicolon', `${ADDRESS}; rồi`],
    ['in a sentence in brackets', `(xem ${ADDRESS}).`],
    ['with words behind it', `${ADDRESS} cảm ơn`],
    ['wrapped after 76 characters', wrapAt(ADDRESS, 76, '\n')],
    ['wrapped by Windows', wrapAt(ADDRESS, 72, '\r\n')],
    ['wrapped with a soft break', wrapAt(ADDRESS, 75, '=\r\n')],
    ['wrapped in a quotation', `> ${wrapAt(ADDRESS, 70, '\n> ')}`],
    ['wrapped twice and in brackets', `<${wrapAt(ADDRESS, 60, '\n')}>.`],
    ['broken before #', ADDRESS.replace('#', '\n#')],
    ['with a tracker', `${ADDRESS}?utm_source=zalo`],
  ])('%s', (_, text) => {
    expect(recogniseScan(addressIn(text), [HOST])).toEqual(STAMP);
    // The same in a list, among other lines.
    const note = `Phiếu giao hàng\n${text}\n12 hộp`;
    expect(addressesIn(joinWrapped(note)).map((address) => recogniseScan(address, [HOST]))).toEqual([STAMP]);
  });

  it.each([')', '.', ').', '”', '>', ',', ';', '%20', ' ', '%0A', '!'])(
    'opened with %j behind it',
    (more) => {
      expect(readStampPath(`/T/${CODE}/`, `#${SEAL}${more}`)).toEqual({ code: CODE, seal: SEAL });
    },
  );

  it('nothing is mended: a seal too short or too long, or with a strange sign in it, stays wrong', () => {
    for (const wrong of [
      SEAL.slice(1),
      `${SEAL}A`,
      SEAL.replace(/.$/, '1'),
      `${SEAL.slice(0, 50)}*${SEAL.slice(50)}`,
    ])
      expect(readStampPath(`/T/${CODE}/`, `#${wrong}`)?.seal).not.toBe(SEAL);
    expect(readStampPath(`/T/${CODE}/`, `#${SEAL}A`)?.seal).toBe(`${SEAL}A`);
  });

  it('two addresses, or none, are left to the reader', () => {
    expect(addressIn(`${ADDRESS} ${ADDRESS}`)).toBe(`${ADDRESS} ${ADDRESS}`);
    expect(addressIn(' 7H3K 9QX0 ')).toBe('7H3K 9QX0');
  });

  it('stays quick on a long paste', () => {
    const long = `${'HTTPS://A/T/'.repeat(2000)}${'A '.repeat(20_000)}`;
    const begun = performance.now();
    addressIn(long);
    joinWrapped(`${ADDRESS.slice(0, 60)}${'A\n'.repeat(50_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('an address of another kind keeps a bracket that is its own', () => {
    expect(addressIn('Xem https://vi.wikipedia.org/wiki/OCOP_(Việt_Nam).')).toBe(
      'https://vi.wikipedia.org/wiki/OCOP_(Việt_Nam)',
    );
  });
});
