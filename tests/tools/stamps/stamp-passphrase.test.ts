import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestOffice } from './stamp-office.ts';

const TERMINAL = join(import.meta.dirname, 'terminal.py');

/** Runs a command at a terminal of its own, and types each answer after the question it belongs to. */
function atTerminal(
  office: TestOffice,
  args: readonly string[],
  answers: readonly (readonly [string, string])[],
) {
  const { program, line, env } = office.commandLine(args);
  delete env['OCOP_KEY_PASSPHRASE'];
  const run = spawnSync('python3', [TERMINAL, JSON.stringify({ argv: [program, ...line], answers })], {
    env,
    encoding: 'utf8',
  });
  return { code: run.status, shown: run.stdout + run.stderr };
}

describe('the passphrase', () => {
  const office = new TestOffice();
  const secret = 'một câu dài gõ bằng tay';
  beforeAll(() => {
    const run = atTerminal(
      office,
      ['keygen'],
      [
        ['Mật khẩu của khóa: ', `${secret}\r`],
        ['Gõ lại lần nữa: ', `${secret}\r`],
      ],
    );
    expect(run, run.shown).toMatchObject({ code: 0 });
    expect(run.shown).not.toContain(secret);
  });
  afterAll(() => office.remove());

  it('is asked for unseen, twice for a new key, and opens it again', () => {
    const run = atTerminal(office, ['issue', 'gao-thu'], [['Mật khẩu của khóa: ', `${secret}\r`]]);
    expect(run, run.shown).toMatchObject({ code: 0 });
    expect(run.shown).toContain('Đã cấp 1 tem');
    expect(run.shown).not.toContain(secret);
    expect(readFileSync(join(office.folder, 'stamps.json'), 'utf8')).toContain('gao-thu');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s stops in a sentence and changes nothing', (_, key) => {
    const before = office.bytes();
    const run = atTerminal(office, ['status'], [['Mật khẩu của khóa: ', key]]);
    expect(run).toMatchObject({ code: 1 });
    expect(run.shown).toContain('Chưa ghi gì.');
    expect(run.shown).not.toMatch(/await|\n\s+at /);
    expect(office.bytes()).toEqual(before);
  });

  it('two that differ make no key', () => {
    const run = atTerminal(
      office,
      ['rotate', '--key', join(office.root, 'keys', 'two.json')],
      [
        ['Mật khẩu của khóa: ', `${secret}\r`],
        ['Gõ lại lần nữa: ', `${secret}?\r`],
      ],
    );
    expect(run).toMatchObject({ code: 1 });
    expect(run.shown).toContain('không giống nhau');
  });

  it('the only key is revoked after its number was typed, and not otherwise', () => {
    const before = office.bytes();
    const no = atTerminal(office, ['revoke-key', '--short', '1'], [['để hủy khóa: ', 'không\r']]);
    expect(no).toMatchObject({ code: 1 });
    expect(office.bytes()).toEqual(before);
    const yes = atTerminal(office, ['revoke-key', '--short', '1'], [['để hủy khóa: ', '1\r']]);
    expect(yes, yes.shown).toMatchObject({ code: 0 });
    expect(office.stampOf('gao-thu').status).toBe('cancelled');
  });
});
