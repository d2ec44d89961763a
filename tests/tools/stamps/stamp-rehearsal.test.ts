import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../scripts/check/command.ts';
import { writeRehearsalCatalogue } from '../../../scripts/stamps/rehearsal/catalogue.ts';

const TOOL = resolve(import.meta.dirname, '../../../scripts/stamps.ts');

describe('the rehearsal', () => {
  const root = mkdtempSync(join(tmpdir(), 'ocop-rehearsal-'));
  const home = join(root, 'home');
  const temporary = join(root, 'tmp');
  const rehearse = (...args: readonly string[]) =>
    spawnSync(process.execPath, [TOOL, 'rehearse', ...args], {
      encoding: 'utf8',
      // Nothing of the office is at hand: no catalogue, no key, no passphrase.
      env: { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: temporary, CATALOGUE: join(root, 'none') },
    });
  let told = '';
  beforeAll(() => {
    spawnSync('mkdir', [home, temporary]);
    const run = rehearse();
    expect(run).toMatchObject({ status: 0, stderr: '' });
    told = run.stdout;
  }, 240_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** What is told between two words of the story. */
  const between = (from: string, to: string) => told.slice(told.indexOf(from), told.indexOf(to));
  const rowOf = (text: string, stamp: string) =>
    text.split('\n').find((line) => line.trim().startsWith(stamp)) ?? '';

  it('is told with real commands, and every answer is as the rules demand', () => {
    for (const command of ['keygen', 'issue', 'rotate', 'revoke-key --short 2', 'status', 'list --reprint'])
      expect(told).toContain(`$ npm run stamps -- ${command}`);
    expect(told).toMatch(/Xong: \d+ điều đã thử đều đúng như quy định/);
    expect(told).not.toContain('✗');
  });

  it('shows that a forgery passes until the key is revoked, and not a moment longer', () => {
    const evening = between('15/10/2027, 17:00', '15/10/2027, 18:00');
    expect(rowOf(evening, 'Tem giả')).toContain('Tem thật, còn hiệu lực');
    const revoked = between('15/10/2027, 18:00', '16/10/2027');
    expect(rowOf(revoked, 'Tem giả')).toContain('Không phải tem của chúng tôi (1)');
    expect(revoked).toContain('(1) Mã xác thực được lập bằng một khóa đã bị hủy vì mất hoặc lộ.');
    expect(rowOf(revoked, 'Tem cũ, khóa số 1')).toContain('Tem thật, còn hiệu lực');
    const monday = between('18/10/2027', 'PHẦN 2');
    expect(rowOf(monday, 'Tem in lại')).toMatch(/^ *Tem in lại, khóa số 3 +Tem thật, còn hiệu lực/);
    expect(rowOf(monday, 'Tem thật, khóa số 2')).toContain('Không phải tem của chúng tôi');
  });

  it('lists what to print again: half of the stamps, each with its new code', () => {
    const list = between('list --reprint', '18/10/2027');
    expect(list.match(/\w{4} \w{4} → \w{4} \w{4} /g)).toHaveLength(3);
    expect(list).toContain('3 tem phải in lại, 0 chưa cấp lại.');
  });

  it('says openly what a copy of a retired key can still do', () => {
    const succession = told.slice(told.indexOf('PHẦN 2'));
    expect(rowOf(succession, 'Tem giả bằng bản sao')).toContain('Tem thật, còn hiệu lực');
    expect(succession).toContain('hủy mọi bản sao');
  });

  it('leaves nothing behind, in the temporary folder or at home', () => {
    expect([...readdirSync(home), ...readdirSync(temporary)]).toEqual([]);
    expect(existsSync(join(home, '.ocop-stamps'))).toBe(false);
  });

  it('takes no other word, and is in the help and in the guide', () => {
    expect(rehearse('--all')).toMatchObject({ status: 2 });
    expect(spawnSync(process.execPath, [TOOL, '--help'], { encoding: 'utf8' }).stdout).toContain('rehearse');
    expect(readFileSync(resolve(import.meta.dirname, '../../../content/TEM.md'), 'utf8')).toContain(
      'npm run stamps -- rehearse',
    );
  });

  it('plays on a catalogue in which the checker finds nothing', async () => {
    const folder = join(root, 'catalogue');
    writeRehearsalCatalogue(folder);
    const { code, output } = await checkCommand([folder], { BUILD_DATE: '2027-10-15' }, process.cwd());
    expect(output).toContain('0 lỗi');
    expect(code).toBe(0);
  });
});
