import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { apply } from '../../../scripts/import/write/apply.ts';
import { TestServer } from './office-server.ts';
import type { OpenedEntry } from '../../../src/office/api-types.ts';

const PROGRAM = resolve(import.meta.dirname, 'save-again.ts');
const PRODUCT = 'nghe-da-phung-chau';
/** `KILLS=20` asks more; each takes seconds, for a real program is started and checks what it saves. */
const KILLS = Number(process.env['KILLS']) || 4;

const root = mkdtempSync(join(tmpdir(), 'ocop-kills-'));
const folder = join(root, 'catalogue');
// A small catalogue: what is asked is the writing, and a check of everything would only take time.
cpSync(join(contentRoot, 'chuong-my'), folder, {
  recursive: true,
  filter: (path) => !/\.(?:jpg|png)$/u.test(path),
});
const at = (file: string) => join(folder, 'products', PRODUCT, file);
const roundIn = (file: string) => /Lần thứ (\d+)/u.exec(readFileSync(at(file), 'utf8'))?.[1];

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Starts saving, and kills at the n-th change of a file after the first save; resolves with the last round that was told. */
async function killedAt(change: number, first: number): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, folder, PRODUCT, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = first;
  let seen = 0;
  const watchers = [join(folder, 'products', PRODUCT), folder].map((place) =>
    watch(place, () => {
      if (told > first && ++seen === change) child.kill('SIGKILL');
    }),
  );
  child.stdout.on('data', (chunk: Buffer) => {
    told = Math.max(told, ...chunk.toString('utf8').trim().split('\n').map(Number));
    // Where the system tells of fewer changes than asked for, it ends all the same.
    if (told > first + 12) child.kill('SIGKILL');
  });
  await once(child, 'close');
  for (const watcher of watchers) watcher.close();
  return told;
}

test(`an office killed ${String(KILLS)} times while it saves never leaves one file without the other`, async () => {
  let round = 1;
  for (let kill = 1; kill <= KILLS; kill++) {
    // Early and late changes of one save, and of the one after it.
    round = await killedAt(1 + Math.round(((kill - 1) * 19) / KILLS), round + 1);
    // Whoever writes next takes back what was half done, and says so once.
    await apply(folder, []).catch(() => undefined);
    await apply(folder, []);
    expect([kill, roundIn('en.md')]).toEqual([kill, roundIn('index.md')]);
    expect(Number(roundIn('index.md'))).toBeGreaterThanOrEqual(round);
    expect(readdirSync(join(folder, 'products', PRODUCT)).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  expect(existsSync(join(folder, '.stamps.lock'))).toBe(false);
}, 600_000);

test('two pages that save one entry at once: one of them is told, and nothing of the other is lost', async () => {
  const server = new TestServer();
  const { edited, version } = (await server.ask<OpenedEntry>('GET', `/api/entry/products/${PRODUCT}`)).body;
  const save = (word: string) =>
    server.ask('POST', `/api/save/products/${PRODUCT}`, {
      edited: { ...edited, fields: { ...edited.fields, keywords: [word] } },
      version,
    });
  const answers = await Promise.all([save('thứ nhất'), save('thứ hai')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422].sort());
  const text = readFileSync(join(server.folder, 'products', PRODUCT, 'index.md'), 'utf8');
  expect(text.includes('thứ nhất')).not.toBe(text.includes('thứ hai'));
  server.close();
});
