import { expect, it } from 'vitest';
import { mergeKeys } from '../../../../src/domain/stamp/merge-keys.ts';
import { KEY, strangerKey } from './office.ts';

const { key: newer } = strangerKey(9);

it('adds the keys of newer pages to those of a page kept from before', () => {
  expect(mergeKeys([KEY], [KEY, newer])).toEqual([KEY, newer]);
});

it('keeps a key revoked that was once seen revoked', () => {
  expect(mergeKeys([KEY], [{ ...KEY, revoked: true }])).toEqual([{ ...KEY, revoked: true }]);
  expect(mergeKeys([{ ...KEY, revoked: true }], [KEY])).toEqual([{ ...KEY, revoked: true }]);
});

it('lets memory change nothing else of a key, and ignores what is none', () => {
  expect(mergeKeys([KEY], [{ ...KEY, x: newer.x, exp: 0 }, { kid: 'x' }, null, 7])).toEqual([KEY]);
  for (const nonsense of [null, 'keys', {}, 3]) expect(mergeKeys([KEY], nonsense)).toEqual([KEY]);
});
