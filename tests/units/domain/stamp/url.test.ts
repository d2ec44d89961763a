import { describe, expect, it } from 'vitest';
import { recogniseScan } from '../../../../src/domain/stamp/lookup.ts';
import {
  digitalLinkPath,
  makeStampUrl,
  readStampPath,
  readStampUrl,
  repairStampPath,
} from '../../../../src/domain/stamp/url.ts';
import { CODE, makeSeal } from './office.ts';

const SEAL = makeSeal();
const URL_ = makeStampUrl('https://ocop-chuong-my.example/', CODE, SEAL);
const right = { code: CODE, seal: SEAL };

describe('stamp URLs', () => {
  it('are printed in upper case', () => {
    expect(URL_).toBe(`HTTPS://OCOP-CHUONG-MY.EXAMPLE/T/${CODE}/#${SEAL}`);
    expect(URL_).toHaveLength(154);
  });

  it.each([
    ['as printed', URL_],
    ['lower case', URL_.toLowerCase()],
    ['%23', URL_.replace('#', '%23')],
    ['%2523', URL_.replace('#', '%2523')],
    ['no slash before the fragment', URL_.replace('/#', '#')],
    ['with a tracker', URL_.replace('/#', '/?fbclid=1#')],
    ['spaces around', `  ${URL_}\n`],
    ['#%23', URL_.replace('#', '#%23')],
    ['two #', URL_.replace('#', '##')],
    ['escaped white space after the seal', `${URL_}%20%0A`],
    ['white space before the seal', URL_.replace('#', '#%20')],
    ['a tracker after the seal', `${URL_}?utm_source=zalo&fbclid=1`],
    ['an escaped tracker after the seal', `${URL_}%3Futm_source%3Dzalo`],
    ['a second tracker after the seal', `${URL_}&fbclid=IwAR0#x`],
  ])('are read back: %s', (_, text) => {
    expect(readStampUrl(text)).toEqual({
      ...right,
      host: 'ocop-chuong-my.example',
      pretends: null,
      code: expect.stringMatching(new RegExp(CODE, 'i')),
    });
  });

  it.each([
    ['a symbol more', `${SEAL}A`],
    ['a tracker within', `${SEAL.slice(0, 50)}?${SEAL.slice(50)}`],
    ['white space within', `${SEAL.slice(0, 50)} ${SEAL.slice(50)}`],
    ['padding', `${SEAL}=`],
    ['a slash', `${SEAL}/`],
  ])('of a changed seal are never mended: %s', (_, seal) => {
    expect(readStampPath(`/T/${CODE}/`, `#${seal}`)?.seal).not.toBe(SEAL);
  });

  it('without a fragment have no seal', () => {
    expect(readStampPath(`/T/${CODE}/`, '')).toEqual({ code: CODE, seal: null });
    for (const fragment of ['#', '##', '#%20', '#?fbclid=1', '#&fbclid=1'])
      expect(readStampPath(`/T/${CODE}/`, fragment)).toEqual({ code: CODE, seal: null });
    expect(readStampPath('/san-pham/gao/', '')).toBeNull();
  });
});

describe('repair', () => {
  const meant = `/T/${CODE}/#${SEAL}`;
  it.each([
    ['lower case', `/t/${CODE.toLowerCase()}/`, `#${SEAL.toLowerCase()}`],
    ['%23 in the path', `/T/${CODE}/%23${SEAL}`, ''],
    ['no slash', `/T/${CODE}%23${SEAL}`, ''],
    ['%2523 in the path', `/T/${CODE}/%2523${SEAL}`, ''],
    ['lower case and %23', `/t/${CODE.toLowerCase()}/%23${SEAL.toLowerCase()}`, ''],
    ['look-alikes', `/T/${CODE.replaceAll('0', 'o').replaceAll('1', 'l')}`, `#${SEAL}`],
    ['spaces', `/T/${CODE.slice(0, 4)}%20${CODE.slice(4)}/`, `#${SEAL}`],
  ])('%s', (_, path, fragment) => {
    expect(repairStampPath(path, fragment)).toBe(meant);
    expect(repairStampPath(meant.slice(0, 12), meant.slice(12))).toBeNull();
  });

  it('leaves other pages and hopeless codes alone', () => {
    expect(repairStampPath('/san-pham/gao/', '')).toBeNull();
    expect(repairStampPath('/T/ABC/', '')).toBeNull();
    expect(repairStampPath('/T/%E0%A4%A/', '')).toBeNull();
  });
});

describe('recogniseScan', () => {
  const own = ['ocop-chuong-my.example'];
  it.each([
    [URL_, { kind: 'stamp', ...right }],
    [URL_.replace('OCOP', 'OC0P'), { kind: 'foreign-stamp', host: 'oc0p-chuong-my.example' }],
    ['https://ocop-chuong-my.example/san-pham/gao/', { kind: 'own-page', path: '/san-pham/gao/' }],
    [
      'https://hn.check.net.vn/data/product/x',
      { kind: 'link', host: 'hn.check.net.vn', service: 'check-net-vn' },
    ],
    [
      'https://check.net.vn.evil.example/x',
      { kind: 'link', host: 'check.net.vn.evil.example', service: null },
    ],
    [
      'https://id.gs1.org/01/09506000134352/10/AB',
      { kind: 'gtin', gtin: '09506000134352', rightCheck: true },
    ],
    ['8934567890123', { kind: 'gtin', gtin: '08934567890123', rightCheck: false }],
    ['9506000134352', { kind: 'gtin', gtin: '09506000134352', rightCheck: true }],
    [CODE.toLowerCase(), { kind: 'code', text: CODE.toLowerCase() }],
    ['7H3K 9QX', { kind: 'code', text: '7H3K 9QX' }],
    // Too few or too many symbols, or letters that an input method made: still what a hand meant as a code.
    ['7H3', { kind: 'code', text: '7H3' }],
    ['7H3K 9QX2 0', { kind: 'code', text: '7H3K 9QX2 0' }],
    ['ÂB3K9QX2', { kind: 'code', text: 'ÂB3K9QX2' }],
    ['', { kind: 'code', text: '' }],
    ['BEGIN:VCARD\nVERSION:3.0\nN:An;Le\nTEL:0000000001\nEND:VCARD', { kind: 'text' }],
    ['WIFI:T:WPA;S:Quan ca phe;P:12345678;;', { kind: 'text' }],
    ['tel:0000000001', { kind: 'text' }],
    ['Gạo nếp cái hoa vàng', { kind: 'text', text: 'Gạo nếp cái hoa vàng' }],
    ['javascript:alert(1)', { kind: 'text', text: 'javascript:alert(1)' }],
  ])('%s', (text, expected) => {
    expect(recogniseScan(text, own)).toMatchObject(expected);
  });
});

describe('GS1 Digital Link paths', () => {
  it.each([
    ['/01/9506000134352', '/01/09506000134352/'],
    ['/01/09506000134352/10/AB-1', '/01/09506000134352/'],
    ['/01/09506000134352/22/2A/10/AB/21/7/', '/01/09506000134352/'],
    ['/01/09506000134352/', null],
    ['/01/09506000134352/21/7/10/AB', null],
    ['/01/abc/', null],
    ['/T/7H3K9QX2/', null],
  ])('%s', (path, kept) => {
    expect(digitalLinkPath(path)).toBe(kept);
  });
});
