import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, vietnamDay } from '../../../src/domain/date.ts';
import type { StampKey } from '../../../src/domain/stamp/key.ts';
import { makeStampUrl } from '../../../src/domain/stamp/url.ts';
import { compactJws, jwsSigningInput } from '../../../src/signature/jws.ts';
import { signByNoble } from '../../../src/signature/noble.ts';
import { STATUS_TYP } from '../../../src/signature/status-file.ts';
import { KEY, makeSeal, SEED } from '../../units/domain/stamp/office.ts';
import { TestOffice } from './stamp-office.ts';
import { haveProgram } from './tools.ts';

const VERIFIER = join(import.meta.dirname, '../../../public/ocop-stamp-1/verify.py');
const hasPython = haveProgram(
  'python3',
  '--version',
  'python3',
  'trình kiểm tem bằng Python (the Python verifier)',
);

describe.skipIf(!hasPython)('the published Python verifier, with the published files alone', () => {
  const office = new TestOffice({ demo: true });
  const [about, jwks] = [join(office.root, 'ocop-stamp.json'), join(office.root, 'jwks.json')];
  const statusFile = join(office.folder, 'stamp-status.jws');
  const today = vietnamDay(Date.now());
  const python = (...args: readonly string[]) =>
    spawnSync('python3', [VERIFIER, ...args], { encoding: 'utf8' });
  const ask = (...urls: readonly string[]) => python(about, jwks, '--status', statusFile, ...urls);

  beforeAll(() => {
    const expired = { basis: 'decision', decision: 'qd-moi', stars: 3, lastValidDay: addDays(today, -1) };
    office.product('chao-thu', expired);
    office.product('bun-thu', expired);
    office.product('tra-thu', { basis: 'decision', decision: 'qd-moi', stars: 3 });
    office.run('keygen', '--years', '10', '--today', '2026-02-10');
    office.run('issue', '--all', '--today', '2026-03-01', '--confirm', 'expiry-unusual');
    const dated = ['--date', '2026-05-01', '--decision'];
    office.takeBack('gao-thu');
    // Months after the last stamp somebody has to say which day it is.
    office.run('withdraw', '--product', 'gao-thu', ...dated, 'MẪU-3', '--today', today);
    office.product('mat-ong-thu', [
      { basis: 'decision', decision: 'qd-bo', stars: 5 },
      { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 4 },
    ]);
    office.run(
      'replace',
      '--product',
      'mat-ong-thu',
      '--date',
      '2026-04-25',
      '--decision',
      'MẪU-5',
      '--stars',
      '4',
      '--until',
      '2029-04-25',
    );
    office.run('cancel', '--code', office.stampOf('gio-may-thu').code, '--reason', 'in hỏng');
    office.product('bun-thu', {
      ...expired,
      extendedUntil: addDays(today, 100),
      extensionBasis: 'Điều 12.3',
    });
    office.run(
      'extend',
      '--product',
      'bun-thu',
      ...dated,
      'MẪU-4',
      '--until',
      addDays(today, 100),
      '--confirm',
      'expiry-unusual',
    );
    writeFileSync(about, JSON.stringify({ format: 'OCOP-STAMP-1', issuer: 'phong-thu', demo: true }));
    writeFileSync(jwks, JSON.stringify(office.json('keys.json')));
  }, 120_000);
  afterAll(() => office.remove());

  it.each([
    ['tra-thu', 0, /^VALID \w{8} 3 stars, last valid day 2029-02-01, in force, DEMO$/],
    ['mat-ong-thu', 0, /^VALID .*now 4 stars by MẪU-5, until 2029-04-25/],
    ['bun-thu', 0, /^VALID .*extended until/],
    ['chao-thu', 1, /^NOT VALID .*expired/],
    ['gao-thu', 1, /^NOT VALID .*withdrawn on 2026-05-01 by MẪU-3/],
    ['gio-may-thu', 1, /^NOT VALID .*cancelled on .*in hỏng/],
  ] as const)('%s: exit %d', (product, status, said) => {
    const run = ask(office.stampOf(product).url);
    expect(run).toMatchObject({ status, stderr: '' });
    expect(run.stdout.trim()).toMatch(said);
  });

  it('without the status file it says that withdrawals were not checked', () => {
    expect(python(about, jwks, office.stampOf('gao-thu').url)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('withdrawals not checked'),
    });
  });

  it('a seal moved to another code is not genuine, and one bad stamp of several is enough for exit 1', () => {
    const [tea, rice] = [office.stampOf('tra-thu'), office.stampOf('gao-thu')];
    const run = ask(tea.url, tea.url.replace(tea.code, rice.code));
    expect(run).toMatchObject({ status: 1, stdout: expect.stringMatching(/^VALID .*\nNOT GENUINE /) });
  });

  it('outside a demonstration a demonstration key signs neither stamp nor list', () => {
    const earnest = join(office.root, 'earnest.json');
    writeFileSync(earnest, JSON.stringify({ format: 'OCOP-STAMP-1', issuer: 'phong-thu' }));
    const { url } = office.stampOf('tra-thu');
    expect(python(earnest, jwks, url)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('NOT GENUINE'),
    });
    expect(python(earnest, jwks, '--status', statusFile, url)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not properly signed'),
    });
  });

  describe('lists that are not in order', () => {
    const [office9, keys9, list9, seen9] = ['about9.json', 'keys9.json', 'list9.jws', 'seen9.jws'].map(
      (name) => join(office.root, name),
    ) as [string, string, string, string];
    const now = Math.floor(Date.now() / 1000);
    const days = 86_400;
    const key: StampKey = { ...KEY, nbf: now - 600 * days, exp: now + 30 * days };
    const instant = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
    const code = '00000012';
    const header = (lastValidDay: string) => ({ keyShort: key.short, lastValidDay, stars: 4 });
    const url = (lastValidDay: string) =>
      makeStampUrl('https://a.example', code, makeSeal(code, header(lastValidDay)));
    const [tomorrow, yesterday] = [addDays(today, 1), addDays(today, -1)];

    const write = (file: string, issued: number, stamps = {}, sequence = 1) => {
      const list = {
        issuer: 'test-office',
        sequence,
        issued: instant(issued),
        nextUpdate: instant(issued + 30 * days),
        stamps,
      };
      const input = jwsSigningInput(key.kid, STATUS_TYP, list);
      writeFileSync(file, compactJws(input, signByNoble(SEED, new TextEncoder().encode(input))));
    };
    const check = (stamp: string, ...options: readonly string[]) =>
      python(office9, keys9, '--status', list9, ...options, stamp);

    beforeAll(() => {
      writeFileSync(office9, JSON.stringify({ issuer: 'test-office' }));
      writeFileSync(keys9, JSON.stringify({ keys: [key] }));
    });

    it('past its promised update: said to be old, and used', () => {
      write(list9, now - 31 * days, { [code]: { status: 'cancelled', date: yesterday, reason: 'thử' } });
      const run = check(url(tomorrow));
      expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('is old') });
      expect(run.stdout).toMatch(/^NOT VALID .*cancelled/);
    });

    it.each([-601, 31])("signed outside its key's time: refused", (offset) => {
      write(list9, now + offset * days);
      expect(check(url(tomorrow))).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('not properly signed'),
      });
    });

    it('from the future: its date lapses no stamp, it extends none, and what it ends is ended', () => {
      write(list9, now + 20 * days, {
        [code]: { status: 'extended', date: today, until: addDays(today, 90), basis: 'thử' },
      });
      const good = check(url(tomorrow));
      expect(good).toMatchObject({ status: 0, stderr: expect.stringContaining('after today') });
      expect(check(url(yesterday))).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/^NOT VALID .*expired/),
      });
      write(list9, now + 20 * days, { [code]: { status: 'withdrawn', date: today, decision: 'QĐ-1' } });
      expect(check(url(tomorrow))).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/^NOT VALID .*withdrawn/),
      });
    });

    it('older than the one kept: the kept one goes on', () => {
      write(list9, now - 2 * days, {}, 4);
      write(seen9, now - days, { [code]: { status: 'withdrawn', date: today, decision: 'QĐ-1' } }, 5);
      const run = check(url(tomorrow), '--seen', seen9);
      expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('older than the one seen') });
      expect(run.stdout).toMatch(/^NOT VALID .*withdrawn/);
    });

    it('a last day beyond the word of its key: not genuine', () => {
      write(list9, now - days);
      const last = addDays(vietnamDay(key.exp * 1000), 1826);
      expect(check(url(last))).toMatchObject({ status: 0, stdout: expect.stringMatching(/^VALID/) });
      expect(check(url(addDays(last, 1)))).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/^NOT GENUINE/),
      });
    });

    it('words in a list move no cursor of the terminal', () => {
      write(list9, now - days, {
        [code]: { status: 'cancelled', date: today, reason: 'a\n\u001b[2JVALID 00000012' },
      });
      const { stdout } = check(url(tomorrow));
      expect(stdout.trim().split('\n')).toHaveLength(1);
      expect(stdout).not.toContain('\u001b');
    });
  });

  it('only a code: it was not checked, and that is no success', () => {
    const { code } = office.stampOf('tra-thu');
    expect(ask(`https://ocop-phong-thu.example/T/${code}/`)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^NOT CHECKED/),
    });
  });

  describe('with what the site lists', () => {
    const listed = { stars: 3, lastValidDay: '2029-02-01' };
    /** The file of the code's first two symbols, as the site has it. */
    const ask = (stamps: (code: string) => object) => {
      const { code, url } = office.stampOf('tra-thu');
      const file = join(office.root, `${code.slice(0, 2)}.json`);
      writeFileSync(file, JSON.stringify(stamps(code)));
      return python(about, jwks, '--status', statusFile, '--listed', file, url);
    };

    it('a stamp that is listed as sealed is valid', () => {
      expect(ask((code) => ({ [code]: listed }))).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^VALID /),
      });
    });

    it.each([
      ['none of these codes', () => ({})],
      ['other stars', (code: string) => ({ [code]: { ...listed, stars: 4 } })],
      ['another last day', (code: string) => ({ [code]: { ...listed, lastValidDay: '2029-02-02' } })],
    ])('%s: not listed, and that is no success', (_, stamps) => {
      expect(ask(stamps)).toMatchObject({
        status: 1,
        stderr: '',
        stdout: expect.stringMatching(/^NOT LISTED /),
      });
    });

    it('a list of other codes says nothing of this one', () => {
      const { code, url } = office.stampOf('tra-thu');
      const file = join(office.root, code.startsWith('00') ? '01.json' : '00.json');
      writeFileSync(file, '{}');
      expect(python(about, jwks, '--status', statusFile, '--listed', file, url)).toMatchObject({ status: 0 });
    });
  });

  it.each([
    ['nothing', []],
    ['no URL after a listing', [about, jwks, '--listed', about]],
    ['a listing that is none', [about, jwks, '--listed', about, 'x']],
    ['no URL', [about, jwks]],
    ['no URL after the list', [about, jwks, '--status', statusFile]],
    ['a missing file', ['khong-co.json', jwks, 'x']],
    ['the files in the wrong order', [jwks, about, 'x']],
    ['no JSON', [VERIFIER, jwks, 'x']],
    ['a list that is none', [about, jwks, '--status', about, 'x']],
  ])('bad input, %s: a sentence and exit 2', (_, args) => {
    const run = python(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/\.\n$/);
    expect(run.stderr).not.toContain('Traceback');
  });

  it('keeps its heart within thirty lines', () => {
    const source = readFileSync(VERIFIER, 'utf8').split('\n');
    const from = source.findIndex((line) => line.startsWith('# --- the seal'));
    const to = source.findIndex((line) => line.startsWith('# --- the code'));
    expect(to - from - 1).toBeLessThanOrEqual(30);
  });
});
