import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomStream } from '../../scripts/bench/random.ts';
import { filesBelow } from '../../scripts/pipeline/site/files-below.ts';
import { deployRelease } from '../../scripts/deploy/release.ts';
import { rollBack } from '../../scripts/deploy/roll-back.ts';
import { localShell } from '../../scripts/deploy/shell.ts';
import { hasNginx, serveWithNginx } from './nginx-server.ts';
import { ended, root, workFolder } from './site-build.ts';

let folder: string;

/** A small site whose pages and style change with every version, as a real one's do. */
function siteOf(version: number, pages = 30): string {
  const site = join(folder, `version-${String(version)}`);
  mkdirSync(join(site, '_astro'), { recursive: true });
  const style = `_astro/site.${String(version).padStart(4, '0')}.css`;
  writeFileSync(join(site, style), `/* ${String(version)} */`);
  writeFileSync(join(site, 'same.txt'), 'same');
  for (let page = 0; page < pages; page++) {
    const at = page === 0 ? site : join(site, `trang-${String(page)}`);
    mkdirSync(at, { recursive: true });
    writeFileSync(
      join(at, 'index.html'),
      `<link rel="stylesheet" href="/${style}"><p>${String(version)}</p>`,
    );
  }
  return site;
}

const day = Date.UTC(2026, 10, 24);
const target = (name: string, keep = 5) => ({ shell: localShell, folder: join(folder, name), keep });
const served = (name: string) => join(folder, name, 'current');
const version = (name: string) =>
  /<p>(\d+)/.exec(readFileSync(join(served(name), 'index.html'), 'utf8'))?.[1];

beforeAll(() => {
  folder = workFolder('deploy');
});

test('only what changed is sent, and the style of the last release stays for pages that are open', async () => {
  const to = target('small');
  const first = await deployRelease(to, siteOf(1), new Date(day));
  expect(first.upload).toHaveLength(32);
  const second = await deployRelease(to, siteOf(2), new Date(day + 1000));
  expect(second.upload).toHaveLength(31);
  expect(second.upload).not.toContain('same.txt');
  expect(second.upload.findIndex((file) => file.endsWith('.html'))).toBeGreaterThan(
    second.upload.findIndex((file) => file.endsWith('.css')),
  );
  expect(readdirSync(join(served('small'), '_astro')).sort()).toEqual(['site.0001.css', 'site.0002.css']);
  const again = await deployRelease(to, siteOf(2), new Date(day + 2000));
  expect([again.switched, again.upload, again.remove]).toEqual([false, [], []]);
});

test('a dry run changes nothing', async () => {
  const before = readlinkSync(served('small'));
  const plan = await deployRelease(target('small'), siteOf(3), new Date(day + 3000), true);
  expect([plan.switched, plan.upload.length]).toEqual([false, 31]);
  expect(readlinkSync(served('small'))).toBe(before);
  expect(filesBelow(join(folder, 'small/releases')).some((file) => file.includes('.partial'))).toBe(false);
});

test('one command goes back, and the next release goes on from there', async () => {
  await rollBack(target('small'));
  expect(version('small')).toBe('1');
  expect(await rollBack(target('small'))).toBeUndefined();
  await deployRelease(target('small'), siteOf(4), new Date(day + 4000));
  expect(version('small')).toBe('4');
});

test('old releases go, and with them the styles nobody can have open', async () => {
  const to = target('pruned', 2);
  for (let n = 1; n <= 6; n++) await deployRelease(to, siteOf(n), new Date(day + n));
  expect(readdirSync(join(folder, 'pruned/releases')).filter((name) => !name.endsWith('.json'))).toHaveLength(
    3,
  );
  expect(readdirSync(join(served('pruned'), '_astro')).sort()).toEqual([
    'site.0004.css',
    'site.0005.css',
    'site.0006.css',
  ]);
});

test('a file that did not arrive stops the release before it is served', async () => {
  const to = target('small');
  const before = readlinkSync(served('small'));
  const lossy: typeof localShell = (script, input) =>
    localShell(
      script.includes('tar -x')
        ? `${script}; rm ${join(folder, 'small/releases')}/*.partial/same.txt`
        : script,
      input,
    );
  await expect(deployRelease({ ...to, shell: lossy }, siteOf(5), new Date(day + 5000))).rejects.toThrow();
  expect(readlinkSync(served('small'))).toBe(before);
  await deployRelease(to, siteOf(5), new Date(day + 6000));
  expect(version('small')).toBe('5');
});

const deployCommand = (site: string, to: string, env: NodeJS.ProcessEnv = {}, ...more: string[]) =>
  spawn('node', ['scripts/deploy.ts', '--site', site, '--to', to, ...more], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...env,
      PATH: [env['PATH'], join(root, 'node_modules/.bin'), process.env['PATH']]
        .filter(Boolean)
        .join(delimiter),
    },
  });

test('20 deploys killed at any moment leave a whole site, and the next one mends itself', async () => {
  const name = 'killed';
  const to = join(folder, name);
  const started = performance.now();
  await ended(deployCommand(siteOf(100, 300), to));
  const duration = performance.now() - started;
  const chance = randomStream(11);
  for (let n = 101; n <= 120; n++) {
    const child = deployCommand(siteOf(n, 300), to);
    const end = ended(child);
    await wait(chance() * duration);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It was done before the kill.
    }
    await end;
    const now = version(name);
    const pages = filesBelow(served(name)).filter((file) => file.endsWith('.html'));
    expect(pages).toHaveLength(300);
    for (const page of pages)
      expect(readFileSync(join(served(name), page), 'utf8')).toContain(`<p>${now ?? ''}<`);
    expect(existsSync(join(served(name), `_astro/site.0${now ?? ''}.css`))).toBe(true);
  }
  await ended(deployCommand(siteOf(121, 300), to));
  expect(version(name)).toBe('121');
  expect(readdirSync(join(to, 'releases')).some((file) => file.includes('.partial'))).toBe(false);
});

test('user@host:folder does the same through ssh', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  // Stands for the other machine: takes ssh's arguments, runs the script here.
  writeFileSync(join(bin, 'ssh'), '#!/bin/sh\ntest "$3" = ban@may || exit 9\nexec sh -c "$4"\n');
  chmodSync(join(bin, 'ssh'), 0o755);
  const to = `ban@may:${join(folder, 'remote')}`;
  expect((await ended(deployCommand(siteOf(1), to, { PATH: bin }))).code).toBe(0);
  expect((await ended(deployCommand(siteOf(2), to, { PATH: bin }))).code).toBe(0);
  expect(version('remote')).toBe('2');
  expect((await ended(deployCommand(siteOf(2), to, { PATH: bin }, '--rollback'))).code).toBe(0);
  expect(version('remote')).toBe('1');
});

test('a line that breaks while files are sent ends the deploy, says so, and leaves the last release', async () => {
  const [bin, site] = [join(folder, 'breaking'), siteOf(3)];
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'ssh'),
    '#!/bin/sh\ncase "$4" in *"tar -x"*) head -c 1000 > /dev/null; echo "Connection reset by peer" >&2; exit 255;; esac\nexec sh -c "$4"\n',
  );
  chmodSync(join(bin, 'ssh'), 0o755);
  // More than any pipe holds: what packs it still has much to say when nobody listens.
  writeFileSync(join(site, 'big.bin'), randomBytes(2_000_000));
  const before = readlinkSync(served('remote'));
  const broken = await ended(deployCommand(site, `ban@may:${join(folder, 'remote')}`, { PATH: bin }));
  expect(broken.code, broken.output).toBe(1);
  expect(broken.output).toContain('Connection reset by peer');
  expect(readlinkSync(served('remote'))).toBe(before);
});

test('s3://bucket: what pages need first, then pages, deletes last, each with its caching', async () => {
  const bin = join(folder, 'bin-s3');
  mkdirSync(bin, { recursive: true });
  const [bucket, log] = [join(folder, 'bucket'), join(folder, 'aws.log')];
  mkdirSync(bucket, { recursive: true });
  writeFileSync(
    join(bin, 'aws'),
    `#!/bin/sh\necho "$*" >> ${log}\nwhile read x; do :; done < /dev/null\n` +
      `src=$(echo "$3" | sed 's#^s3://kho#${bucket}#'); dst=$(echo "$4" | sed 's#^s3://kho#${bucket}#')\n` +
      `case "$2" in\ncp) if [ "$dst" = - ]; then cat "$src" 2>/dev/null || { echo "${'$'}{REFUSAL:-fatal error: An error occurred (404)}" >&2; exit 1; }; elif [ -d "$src" ]; then cp -r "$src"/. "$dst"; else cp "$src" "$dst"; fi;;\ndelete-objects) grep -o '"Key":"[^"]*"' "${'$'}{6#file://}" | cut -d'"' -f4 | while read key; do rm "${bucket}/$key"; done;;\nesac\n`,
  );
  chmodSync(join(bin, 'aws'), 0o755);
  for (const n of [1, 2]) {
    const { code, output } = await ended(deployCommand(siteOf(n), 's3://kho', { PATH: bin }));
    expect(code, output).toBe(0);
  }
  cpSync(siteOf(2), join(folder, 'version-9'), { recursive: true });
  const third = siteOf(9, 5);
  expect((await ended(deployCommand(third, 's3://kho', { PATH: bin }))).code).toBe(0);
  expect(readFileSync(join(bucket, 'index.html'), 'utf8')).toContain('<p>9<');
  expect(readdirSync(join(bucket, '_astro'))).toContain('site.0001.css');
  const calls = readFileSync(log, 'utf8').split('\n');
  // The first deploy: files of each caching, pages, the list.
  const sent = calls.slice(
    1,
    calls.findIndex((call) => call.endsWith('no-store')),
  );
  expect(sent.map((call) => call.replace(/.*--cache-control /, ''))).toEqual([
    'no-cache --content-type text/plain; charset=utf-8',
    'public, max-age=31536000, immutable --content-type text/css; charset=utf-8',
    'no-cache --content-type text/html; charset=utf-8',
  ]);
  // Pages that are gone are deleted by one request, and no others.
  expect((await ended(deployCommand(siteOf(11, 20), 's3://kho', { PATH: bin }))).code).toBe(0);
  expect(
    readdirSync(bucket, { recursive: true }).filter((file) => String(file).endsWith('.html')),
  ).toHaveLength(20);
  const deletes = readFileSync(log, 'utf8')
    .split('\n')
    .filter((call) => call.includes('delete-objects'));
  expect(deletes).toHaveLength(1);
  // A list that cannot be read is not an empty bucket.
  const refused = { PATH: bin, REFUSAL: 'fatal error: Could not connect' };
  rmSync(join(bucket, '.release.json'));
  const broken = await ended(deployCommand(siteOf(12), 's3://kho', refused));
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('Could not connect');
  expect(readFileSync(join(bucket, 'index.html'), 'utf8')).toContain('<p>11<');
  const dry = await ended(deployCommand(siteOf(10), 's3://kho', { PATH: bin }, '--dry-run'));
  expect(dry.output).toContain('Dry run');
  expect(readFileSync(join(bucket, 'index.html'), 'utf8')).toContain('<p>11<');
});

describe.skipIf(!hasNginx)('behind nginx', () => {
  test('a client that crawls during 20 switches never meets a missing file', async () => {
    const to = target('crawled');
    await deployRelease(to, siteOf(200), new Date(day));
    const nginx = await serveWithNginx(served('crawled'), join(folder, 'nginx'));
    const faults: string[] = [];
    const seen = new Set<string>();
    const state = { crawling: true, answers: 0 };
    const crawl = async (first: number) => {
      for (let n = first; state.crawling; n = (n + 1) % 30) {
        const path = n === 0 ? '/' : `/trang-${String(n)}/`;
        const page = await fetch(nginx.origin + path);
        const html = await page.text();
        const style = /href="([^"]+)"/.exec(html)?.[1] ?? '';
        seen.add(style);
        // A slow visitor's browser asks for the style some switches later.
        if (n % 7 === 0) await wait(60);
        const css = await fetch(nginx.origin + style);
        await css.text();
        state.answers += 2;
        if (page.status !== 200 || css.status !== 200)
          faults.push(`${path} ${String(page.status)} ${style} ${String(css.status)}`);
      }
    };
    const visitors = [0, 10, 20].map(crawl);
    try {
      for (let n = 201; n <= 220; n++) await deployRelease(to, siteOf(n), new Date(day + n));
    } finally {
      state.crawling = false;
      await Promise.all(visitors);
      nginx.stop();
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
    expect(state.answers).toBeGreaterThan(100);
  });
});
