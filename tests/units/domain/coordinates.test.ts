import { expect, test } from 'vitest';
import { kilometresBetween, readCoordinates, readDegrees } from '../../../src/domain/coordinates.ts';

test.each([
  '20.9061, 105.7028',
  '(20.9061 105.7028)',
  '105.7028, 20.9061',
  '20,9061; 105,7028',
  '20.9061° , 105.7028°',
  'https://www.google.com/maps/@20.9061,105.7028,17z',
  'https://www.google.com/maps/place/Nha/@21.5,105.1,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d20.9061!4d105.7028',
  'https://maps.google.com/?q=20.9061,105.7028',
  'https://www.google.com/maps/search/?api=1&query=20.9061%2C105.7028',
  'https://www.openstreetmap.org/#map=17/20.9061/105.7028',
  'https://www.openstreetmap.org/?mlat=20.9061&mlon=105.7028#map=17/21.0/105.0',
  'https://www.google.com/maps/search/20.9061,+105.7028',
  'geo:20.9061,105.7028',
])('%s', (text) => {
  expect(readCoordinates(text)).toEqual({ latitude: 20.9061, longitude: 105.7028 });
});

test('degrees, minutes and seconds, in both languages', () => {
  expect(readCoordinates("20°54'N 105°42'E")).toEqual({ latitude: 20.9, longitude: 105.7 });
  expect(readCoordinates('20°54′22″B, 105°42′10″Đ')).toEqual({ latitude: 20.906111, longitude: 105.702778 });
  expect(readDegrees('105°42\'10"E')).toBe(105.702778);
  expect(readDegrees('20.9061')).toBeUndefined();
});

test.each([
  'Thôn 20, xã 105',
  'Số 12, đường 105.7',
  'https://maps.app.goo.gl/abc',
  '48.85, 2.35',
  '',
  '20.9061',
])('“%s” is no point here', (text) => {
  expect(readCoordinates(text)).toBeUndefined();
});

test('Chúc Sơn and Huế are some 530 km apart', () => {
  const km = kilometresBetween({ latitude: 20.92, longitude: 105.7 }, { latitude: 16.46, longitude: 107.59 });
  expect(Math.abs(km - 534)).toBeLessThan(15);
});
