/** What is signed bears a day that phones believe, so a clock that cannot be right signs nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Arguments, type Command } from '../../../scripts/stamps/command.ts';
import { issue } from '../../../scripts/stamps/commands/issue.ts';
import { rotate } from '../../../scripts/stamps/commands/rotate.ts';
import { status } from '../../../scripts/stamps/commands/status.ts';
import { openOffice } from '../../../scripts/stamps/office.ts';
import { vietnamDay } from '../../../src/domain/date.ts';
import { peekJws } from '../../../src/signature/jws.ts';
import type { StatusList } from '../../../src/domain/stamp/status.ts';
import { PASSPHRASE, TestOffice } from './stamp-office.ts';

const DAY_MS = 86_400_000;

describe("an office's clock", () => {
  const office = new TestOffice();
  const real = Date.now();
  const list = () => peekJws(readFileSync(join(office.folder, 'stamp-status.jws'), 'utf8')) as StatusList;

  /** The command as on a machine whose clock is some days off. */
  async function onAClock(days: number, command: Command, words: readonly string[] = [], isStated = false) {
    const now = new Date(real + days * DAY_MS);
    const at = await openOffice(office.folder, 'vi', now, isStated);
    return command.run(at, new Arguments(words, command), () => undefined);
  }

  beforeAll(() => {
    vi.stubEnv('OCOP_KEY_PASSPHRASE', PASSPHRASE);
    vi.stubEnv('OCOP_STAMP_KEY', office.key);
    expect(office.run('keygen').code).toBe(0);
    expect(office.run('issue', '--all').code).toBe(0);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    office.remove();
  });

  const next = join(office.root, 'keys', 'next.key.json');
  it.each([
    ['status', status, []],
    ['issue', issue, ['mat-ong-thu', '--lot', 'L1', '--from', '2026-03-01', '--to', '2026-03-02']],
    ['rotate', rotate, ['--key', next]],
  ] as const)('a year ahead or behind, %s signs nothing', async (_, command, words) => {
    const before = office.bytes();
    await expect(onAClock(200, command, words)).rejects.toThrow(/Its clock may be fast.*--today/);
    await expect(onAClock(-1, command, words)).rejects.toThrow(/clock is slow/);
    expect(office.bytes()).toEqual(before);
  });

  it('two months of rest are believed; what is longer is believed to who states the day', async () => {
    expect(await onAClock(60, status)).toBe(0);
    expect(await onAClock(200, status, [], true)).toBe(0);
    expect(list().issued.slice(0, 10)).toBe(new Date(real + 200 * DAY_MS).toISOString().slice(0, 10));
  });

  it('after a list from the future the office signs again once it says that its clock is right', () => {
    const { sequence } = list();
    expect(office.run('status')).toMatchObject({ code: 1, err: expect.stringContaining('đang chậm') });
    const today = vietnamDay(Date.now());
    expect(office.run('status', '--today', today)).toMatchObject({ code: 0 });
    expect(list().sequence).toBe(sequence + 1);
    expect(list().issued.slice(0, 10) <= today).toBe(true);
    expect(office.run('status').code).toBe(0);
  });

  it('another day than the machine’s is refused where stamps are worth something', () => {
    const before = office.bytes();
    const other = vietnamDay(real + 3 * DAY_MS);
    expect(office.run('status', '--today', other)).toMatchObject({
      code: 2,
      err: expect.stringContaining('hãy chỉnh lại ngày giờ của máy'),
    });
    expect(office.bytes()).toEqual(before);
  });
});
