import { expect, it } from 'vitest';
import { inPicture } from '../../../../src/domain/stamp/in-picture.ts';

const OWN = ['ocop.example'];
const stamp = (code: string) => `HTTPS://OCOP.EXAMPLE/T/${code}/#AB`;
const one = (text: string) => ({ kind: 'one', text });

it.each([
  ['nothing', [], { kind: 'none' }],
  ['a stamp', [stamp('DBJ7Y0PP')], one(stamp('DBJ7Y0PP'))],
  ['a stamp twice', [stamp('DBJ7Y0PP'), stamp('DBJ7Y0PP')], one(stamp('DBJ7Y0PP'))],
  ['a barcode and a stamp', ['8931234567897', stamp('DBJ7Y0PP')], one(stamp('DBJ7Y0PP'))],
  ['a barcode and a link', ['8931234567897', 'https://other.example/'], one('8931234567897')],
  ['two stamps', [stamp('DBJ7Y0PP'), stamp('E322SJXW')], { kind: 'several' }],
  ['one code under two seals', [stamp('DBJ7Y0PP'), `${stamp('DBJ7Y0PP')}C`], { kind: 'several' }],
  [
    'a stamp beside one of another host',
    [stamp('DBJ7Y0PP'), 'https://evil.example/T/DBJ7Y0PP/'],
    { kind: 'several' },
  ],
])('%s', (_, texts, expected) => {
  expect(inPicture(texts, OWN)).toEqual(expected);
});
