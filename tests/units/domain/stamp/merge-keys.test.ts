import { expect, it } from 'vitest';
import { markRevoked } from '../../../../src/domain/stamp/merge-keys.ts';
import { KEY, strangerKey } from './office.ts';

const { key: planted } = strangerKey(9);
const BUILT = '2026-11-24';
const mark = (on: string) => ({ kid: KEY.kid, revoked: true, on }) as const;
const keysWith = (remembered: unknown, builtOn = BUILT, today = BUILT) =>
  markRevoked([KEY], remembered, builtOn, today).keys;
const REVOKED = [{ ...KEY, revoked: true }];

it('never takes a key from memory, whatever stands there', () => {
  for (const remembered of [[planted], [KEY, planted], [{ ...planted, revoked: false }]])
    expect(keysWith(remembered)).toEqual([KEY]);
  expect(keysWith([{ ...KEY, x: planted.x, exp: 0 }, { kid: 'x' }, null, 7])).toEqual([KEY]);
  for (const nonsense of [null, 'keys', {}, 3]) expect(keysWith(nonsense)).toEqual([KEY]);
});

it('keeps a key revoked that was once seen revoked in a page as new as this one or newer', () => {
  const seen = markRevoked(REVOKED, null, BUILT, BUILT);
  expect(seen).toEqual({ keys: REVOKED, marks: [mark(BUILT)] });
  expect(keysWith(seen.marks, '2026-11-20')).toEqual(REVOKED);
  expect(keysWith(seen.marks, BUILT)).toEqual(REVOKED);
  // What phones remembered until now has no day.
  expect(keysWith(REVOKED)).toEqual(REVOKED);
});

it('an older page that says so too does not make the mark older', () => {
  expect(markRevoked(REVOKED, [mark(BUILT)], '2026-11-20', BUILT).marks).toEqual([mark(BUILT)]);
});

it('a mark that nobody made heals with the next page built, even one dated far ahead', () => {
  expect(keysWith([mark('2026-11-23')])).toEqual([KEY]);
  const first = markRevoked([KEY], [mark('2999-01-01')], BUILT, BUILT);
  expect(first.keys).toEqual(REVOKED);
  expect(keysWith(first.marks, '2026-11-25', '2026-11-25')).toEqual([KEY]);
});

it('remembers a bounded number of marks', () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({ kid: `k${String(i)}`, revoked: true, on: BUILT }));
  expect(markRevoked([KEY], many, BUILT, BUILT).marks.length).toBeLessThanOrEqual(256);
});
