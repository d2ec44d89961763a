import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { withBuildLock } from '../../../scripts/files/build-lock.ts';

let lock: string;
beforeEach(() => {
  lock = join(mkdtempSync(join(tmpdir(), 'build-lock-')), 'build.lock');
});

const work = () => Promise.resolve(existsSync(lock));

test('held while the work lasts, gone after it, also when it fails', async () => {
  expect(await withBuildLock(work, lock)).toBe(true);
  await expect(withBuildLock(() => Promise.reject(new Error('no')), lock)).rejects.toThrow('no');
  expect(readdirSync(join(lock, '..'))).toEqual([]);
});

test.each([
  ['empty, as a build killed between two calls left it', ''],
  ['of an older version', '999999999 1'],
  ['of a process that is gone', `${hostname()} 999999999 1 run`],
  ['of a process whose number another one has now', `${hostname()} ${String(process.pid)} 1 run`],
])('a lock that is %s holds nobody up', async (_, text) => {
  writeFileSync(lock, text);
  expect(await withBuildLock(work, lock)).toBe(true);
});

test('two builds at once run one after the other', async () => {
  const order: string[] = [];
  const one = (name: string) => async () => {
    order.push(`${name} starts`);
    await new Promise((done) => setImmediate(done));
    order.push(`${name} ends`);
  };
  await Promise.all([withBuildLock(one('a'), lock), withBuildLock(one('b'), lock)]);
  expect(order).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
});

test('a living build of another process is waited for; killed, it is followed at once', async () => {
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { withBuildLock } from ${JSON.stringify(join(import.meta.dirname, '../../../scripts/files/build-lock.ts'))};
      setInterval(() => {}, 1000);
      withBuildLock(() => { console.log('held'); return new Promise(() => {}); }, ${JSON.stringify(lock)});`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((done) => holder.stdout.once('data', done));
  expect(readFileSync(lock, 'utf8')).toContain(` ${String(holder.pid)} `);
  let ran = false;
  const next = withBuildLock(() => {
    ran = true;
    return Promise.resolve();
  }, lock);
  await new Promise((done) => setImmediate(done));
  expect(ran).toBe(false);
  holder.kill('SIGKILL');
  await next;
  expect(ran).toBe(true);
});
