import { expect, test } from 'vitest';
import { readForCertain } from '../../../../src/content/reader/encoding.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['vni', latin('name: HTX Noâng nghieäp (maãu)\n'), 'name: HTX Nông nghiệp (mẫu)\n'],
  ['tcvn3', latin('name: HTX N\xabng nghi\xd6p (m\xc9u)\n'), 'name: HTX Nông nghiệp (mẫu)\n'],
  ['windows-1258', latin('name: HTX N\xf4ng nghi\xea\xf2p (m\xe2\xdeu)\r\n'), 'name: HTX Nông nghiệp (mẫu)\r\n'],
  ['utf-16le', Buffer.from('name: Gạo nếp\n', 'utf16le'), 'name: Gạo nếp\n'],
])('%s', (encoding, bytes, text) => {
  expect(readForCertain(bytes)).toEqual({ encoding, text });
});

test.each([
  ['UTF-8', Buffer.from('name: Gạo nếp, chè búp\n')],
  ['a letter already lost', Buffer.from('name: G\uFFFDo n\uFFFDp\n')],
  ['one French word', latin('name: Caf\xe9\n')],
  ['two encodings in one file', Buffer.concat([Buffer.from('name: Gạo nếp cái hoa vàng\n'), latin('summary: G\xb9o n\xd5p\n')])],
  ['half a letter of UTF-16', Buffer.from('name: Gạo nếp\n', 'utf16le').subarray(0, -1)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
])('%s is left alone', (_what, bytes) => {
  expect(readForCertain(bytes)).toBeUndefined();
});
