/** `npm run dev`: what an editor saves is on the page, and what the checker refuses is told and not shown. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_DAY } from '../browser/sites.ts';
import { freePort } from './nginx-server.ts';
import { copyOfDemo, root } from './site-build.ts';

const PRODUCT = 'banh-gai-hoa-chinh';

let folder: string;
let server: ChildProcess;
let address: string;
let story: string;
let said = '';

beforeAll(async () => {
  // Not in `.cache`, which the server does not watch.
  folder = mkdtempSync(join(tmpdir(), 'ocop-dev-'));
  const catalogue = copyOfDemo(folder);
  story = join(catalogue, 'products', PRODUCT, 'index.md');
  const port = String(await freePort());
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', port], {
    cwd: root,
    // Under the names of a test, which this process has, Astro serves no pages.
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: '',
      CATALOGUE: catalogue,
      BUILD_DATE: TEST_DAY,
      SITE_URL: '',
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (part: Buffer) => (said += part.toString()));
  await until(() => said.includes('watching for file changes'));
});
afterAll(() => {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** Waits as long as the test may. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(said);
    await pause(50);
  }
}

async function page(path: string): Promise<string> {
  const answer = await fetch(address + path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}\n${said}`);
  return answer.text();
}

function edit(change: (text: string) => string): void {
  writeFileSync(story, change(readFileSync(story, 'utf8')));
}

test('a page is there, and the pictures of it', async () => {
  const html = await page(`/san-pham/${PRODUCT}/`);
  const picture = /chia-se\/[^"]+\.jpg/.exec(html)?.[0] ?? '';
  expect((await fetch(`${address}/${picture}`)).headers.get('content-type')).toBe('image/jpeg');
});

test('a story that is saved is on its page', async () => {
  edit((text) => `${text}\nMột câu vừa thêm.\n`);
  await until(async () => (await page(`/san-pham/${PRODUCT}/`)).includes('Một câu vừa thêm.'));
});

test('a fault is told in the checker’s words, and the last good story stays until it is mended', async () => {
  edit((text) =>
    text.replace('Một câu vừa thêm.', 'Câu có lỗi.').replace(/^producer: .*$/m, 'producer: khong-co'),
  );
  await until(() => said.includes('Sửa hết lỗi rồi mới dựng được trang.'));
  expect(said).toContain(`products/${PRODUCT}/index.md`);
  expect(await page(`/san-pham/${PRODUCT}/`)).toContain('Một câu vừa thêm.');
});

test('a mended story is shown', async () => {
  const good = readFileSync(join(root, 'content/chuong-my/products', PRODUCT, 'index.md'), 'utf8');
  edit(() => `${good}\nĐã sửa xong.\n`);
  await until(async () => (await page(`/san-pham/${PRODUCT}/`)).includes('Đã sửa xong.'));
});
