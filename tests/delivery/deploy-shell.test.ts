/** No name reaches a shell unquoted, here or over there: names made of every sign that a shell reads. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/pipeline/site/files-below.ts';
import { deployRelease } from '../../scripts/deploy/release.ts';
import { rollBack } from '../../scripts/deploy/roll-back.ts';
import { localShell, remoteShell } from '../../scripts/deploy/shell.ts';
import { root, workFolder } from './site-build.ts';

/** What a shell would run, write or expand, were it to read the name. */
const NAMES = [
  '$(touch pwned)',
  '`touch pwned`',
  '${IFS}touch${IFS}pwned',
  'a;touch pwned',
  'a&touch pwned&',
  'a|touch pwned',
  'a\ntouch pwned\n',
  'a>pwned',
  'a<pwned',
  '"; touch pwned; "',
  "'; touch pwned; '",
  "\\'; touch pwned; \\'",
  '* ? [a-z] {a,b} ~ ! # ( )',
  '~',
  '!!',
  '#a',
  '\t tab and  blanks ',
  '-rf',
  '--help',
  '-T',
  'a\\',
  '$HOME',
  '%s%n',
  'chè đắng',
];

let folder: string;
beforeAll(() => {
  folder = workFolder('deploy-shell');
});

const day = Date.UTC(2026, 10, 24);

function siteOf(n: number): string {
  const site = join(folder, `site-${String(n)}`);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), `<p>${String(n)}`);
  NAMES.forEach((name, at) => {
    const inside = join(site, `thu-muc ${name}`);
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, name), `${String(n)} ${String(at)}`);
    writeFileSync(join(site, name), `${String(n)} ${String(at)}`);
  });
  return site;
}

/** The other machine: takes ssh's arguments and gives the script to a shell, as sshd does. */
function remote() {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'ssh'), '#!/bin/sh\nshift 3\nexec sh -c "$*"\n');
  chmodSync(join(bin, 'ssh'), 0o755);
  process.env['PATH'] = `${bin}:${process.env['PATH'] ?? ''}`;
  return remoteShell('ban@may');
}

function expectNothingRun(...folders: string[]): void {
  for (const place of [process.cwd(), folder, ...folders])
    expect(readdirSync(place).filter((name) => name === 'pwned')).toEqual([]);
  for (const file of filesBelow(folder)) expect(file.split('/').at(-1)).not.toBe('pwned');
}

test.each([
  ['here', () => localShell],
  ['over there', remote],
])('files of any name arrive as they are: %s', async (where, shellOf) => {
  const to = { shell: shellOf(), folder: join(folder, `any ${where}`), keep: 5 };
  await deployRelease(to, siteOf(1), new Date(day));
  await deployRelease(to, siteOf(2), new Date(day + 1000));
  const served = join(to.folder, 'current');
  expect(filesBelow(served).sort()).toEqual(filesBelow(siteOf(2)).sort());
  NAMES.forEach((name, at) => {
    expect(readFileSync(join(served, name), 'utf8')).toBe(`2 ${String(at)}`);
  });
  expectNothingRun(to.folder);
});

/** A site of one page: what is tried below is not what it holds. */
function smallSite(n: number): string {
  const site = join(folder, `small-${String(n)}`);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), `<p>${String(n)}`);
  return site;
}

/** Several names at a time, one in another: each begins a part of the path, and a shell reads them all. */
const PATHS = [0, 8, 16].map((from) => NAMES.slice(from, from + 8).join('/'));

test.each(PATHS)(
  'a folder named %j is deployed to, and what its link leads to is never run',
  async (name) => {
    const shell = remote();
    const to = { shell, folder: join(folder, 'den', name), keep: 5 };
    mkdirSync(join(to.folder, 'releases'), { recursive: true });
    // Somebody with a hand in the folder leads the link to a name of theirs.
    symlinkSync(`releases/${name}`, join(to.folder, 'current'));
    await deployRelease(to, smallSite(1), new Date(day));
    await deployRelease(to, smallSite(2), new Date(day + 1000));
    expect(readFileSync(join(to.folder, 'current/index.html'), 'utf8')).toBe('<p>2');
    expect(await rollBack(to)).toBeDefined();
    expect(readFileSync(join(to.folder, 'current/index.html'), 'utf8')).toBe('<p>1');
    expectNothingRun(to.folder, join(to.folder, 'releases'));
  },
);

test('a target that ssh would take for an option is refused with a sentence', () => {
  const site = smallSite(1);
  for (const target of ['-oProxyCommand=touch pwned:/srv', '-x', '--']) {
    const { status, stderr } = spawnSync('node', ['scripts/deploy.ts', '--site', site, `--to=${target}`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('không thể bắt đầu bằng dấu "-"')]);
  }
  expectNothingRun(root);
});

test.each(['abc', '-3', '0', '1.5'])(
  '--keep %s is refused with a sentence: no release is taken away by it',
  (keep) => {
    const site = smallSite(1);
    const words = ['scripts/deploy.ts', '--site', site, '--to', join(site, '../kept'), `--keep=${keep}`];
    const { status, stderr } = spawnSync('node', words, { cwd: root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('--keep phải là một số nguyên từ 1')]);
  },
);
