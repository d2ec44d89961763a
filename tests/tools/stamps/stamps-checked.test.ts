import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestOffice } from './stamp-office.ts';

const TODAY = ['--today', '2026-06-30'];
const certificate = { basis: 'decision', decision: 'qd-moi', stars: 4 };

/** What the checker knows to be wrong is never sealed, printed or recorded. */
describe('stamps are asked of the checker first', () => {
  const office = new TestOffice({ demo: true });
  const issue = (...args: readonly string[]) => office.run('issue', 'gao-thu', ...args, ...TODAY);
  beforeAll(() => {
    office.run('keygen', '--years', '8', '--today', '2022-02-02');
    office.run('issue', 'gio-may-thu', ...TODAY);
    office.decision('qd-huyen', {
      kind: 'recognition',
      number: 'MẪU-6',
      signedOn: '2026-03-01',
      level: 'district',
    });
  });
  afterAll(() => office.remove());

  it.each([
    [
      'stars that its points do not earn',
      { ...certificate, points: 40 },
      /40 điểm được 2 sao.*\[stars-points\]/,
    ],
    [
      'an extension a year too long',
      { ...certificate, extendedUntil: '2030-07-31', extensionBasis: 'Điều 12.3' },
      /quá 180 ngày.*\[extension-too-long\]/,
    ],
    [
      'a last day in another century',
      { ...certificate, lastValidDay: '2099-12-31' },
      /\[expiry-unusual\].*--confirm expiry-unusual/,
    ],
    ['five stars by a province', { ...certificate, stars: 5 }, /5 sao do cấp Bộ công nhận, mà MẪU-1/],
    [
      'three stars by a district that was no more',
      { ...certificate, decision: 'qd-huyen', stars: 3 },
      /MẪU-6 là của cấp/,
    ],
    [
      'an extension on no ground',
      { ...certificate, extendedUntil: '2029-03-01' },
      /\[extension-without-basis\]/,
    ],
  ])('%s: refused in the checker’s words', (_, wrong, words) => {
    office.product('gao-thu', wrong);
    const before = office.bytes();
    const run = issue();
    expect(run, run.out + run.err).toMatchObject({ code: 1, out: expect.stringMatching(words) });
    expect(office.bytes()).toEqual(before);
  });

  it('an error cannot be confirmed, nor a name that no warning has', () => {
    office.product('gao-thu', { ...certificate, points: 40 });
    const before = office.bytes();
    for (const name of ['stars-points', 'khong-co', '__proto__'])
      expect(issue('--confirm', name)).toMatchObject({
        code: 2,
        err: expect.stringContaining('Không có cảnh báo'),
      });
    expect(office.bytes()).toEqual(before);
  });

  it('a warning confirmed by its name is said and lets it pass; another one does not', () => {
    office.product('gao-thu', { ...certificate, lastValidDay: '2028-12-31' });
    expect(issue('--confirm', 'health-claim')).toMatchObject({ code: 1 });
    expect(issue('--confirm', 'expiry-unusual')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/! gao-thu: .*36 tháng[^]*✓ gao-thu/),
    });
  });

  it('nothing is printed for it either', () => {
    const out = join(office.root, 'tem.svg');
    const sheet = (...args: readonly string[]) =>
      office.run('sheet', 'gao-thu', '--out', out, ...args, ...TODAY);
    expect(sheet()).toMatchObject({ code: 1, out: expect.stringContaining('--confirm expiry-unusual') });
    expect(existsSync(out)).toBe(false);
    expect(sheet('--confirm', 'expiry-unusual').code).toBe(0);
    expect(existsSync(out)).toBe(true);
  });

  it('extend and replace record nothing for it', () => {
    const kept = { basis: 'decision', decision: 'qd-moi', stars: 3, points: 20 };
    const extension = { extendedUntil: '2029-07-31', extensionBasis: 'Điều 12.3' };
    office.product('gio-may-thu', { ...kept, ...extension });
    const before = office.bytes();
    const extend = ['extend', '--product', 'gio-may-thu', '--decision', 'MẪU-4', '--date', '2026-05-01'];
    expect(office.run(...extend, '--until', '2029-07-31', ...TODAY)).toMatchObject({
      code: 1,
      out: expect.stringContaining('[stars-points]'),
    });
    const five = { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 5 };
    office.product('gio-may-thu', [{ ...kept, points: 55 }, five]);
    const replace = ['replace', '--product', 'gio-may-thu', '--decision', 'MẪU-5', '--date', '2026-04-25'];
    expect(office.run(...replace, '--stars', '5', '--until', '2029-04-25', ...TODAY)).toMatchObject({
      code: 1,
      out: expect.stringContaining('[issuer-unusual]'),
    });
    expect(office.bytes()).toEqual(before);
  });

  it('a withdrawn certificate is not brought back by a copy of its decision', () => {
    const withdrawal = { on: '2026-05-01', decision: 'qd-thu-hoi', ground: 'false-file' };
    const own = { ...certificate, stars: 3 };
    office.product('gio-may-thu', { ...own, withdrawal });
    const withdraw = ['withdraw', '--product', 'gio-may-thu', '--decision', 'MẪU-3', '--date', '2026-05-01'];
    expect(office.run(...withdraw, ...TODAY).code).toBe(0);
    office.decision('qd-chep', { kind: 'recognition', number: 'mẫu-1', signedOn: '2026-02-01' });
    const copy = { ...own, decision: 'qd-chep' };
    const before = office.bytes();
    for (const file of [copy, [{ ...own, withdrawal }, copy], { ...own, decision: 'qd-danh-gia-lai' }]) {
      office.product('gio-may-thu', file);
      const run = office.run('issue', 'gio-may-thu', ...TODAY);
      expect(run, run.out + run.err).toMatchObject({ code: 1, out: expect.stringContaining('thu hồi') });
    }
    expect(office.bytes()).toEqual(before);
    rmSync(join(office.folder, 'decisions/qd-chep.yml'));
    // Recognised anew by another paper, with the withdrawn certificate still in its file.
    office.product('gio-may-thu', [
      { ...own, withdrawal },
      { ...own, decision: 'qd-lan-sau' },
    ]);
    office.decision('qd-lan-sau', { kind: 'recognition', number: 'MẪU-7', signedOn: '2026-06-01' });
    expect(office.run('issue', 'gio-may-thu', ...TODAY)).toMatchObject({ code: 0 });
  });
});
