import { expect, it } from 'vitest';
import { wholeNumbers } from '../../../src/components/whole-numbers.ts';

const whole = (text: string) => wholeNumbers(text).flatMap((piece) => (piece.whole ? [piece.text] : []));

it.each([
  ['Quyết định 148/QĐ-TTg', ['148/QĐ-TTg']],
  ['26/2026/QĐ-TTg', ['26/2026/QĐ-TTg']],
  ['Theo 148/QĐ-TTg, nay là 26/2026/QĐ-TTg.', ['148/QĐ-TTg', '26/2026/QĐ-TTg']],
])('keeps the document numbers of %j on one line', (text, numbers) => {
  expect(whole(text)).toEqual(numbers);
});

it.each(['24/11/2026', '04–06/12/2026', 'https://shop.example/a-1/b-2', 'mây tre đan - 2 kg', ''])(
  'leaves %j to the browser',
  (text) => {
    expect(whole(text)).toEqual([]);
  },
);

it('loses no letter', () => {
  const text = 'Quyết định 148/QĐ-TTg, ngày 24/11/2026';
  expect(
    wholeNumbers(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
