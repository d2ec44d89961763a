import { type ChildProcess, spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import jsQR from 'jsqr';
import { afterEach, expect, test } from 'vitest';
import { freePort } from './nginx-server.ts';

const root = resolve(import.meta.dirname, '../..');
const own = Object.values(networkInterfaces())
  .flat()
  .find((item) => item?.family === 'IPv4' && !item.internal)?.address;
if (own === undefined)
  console.warn('CHƯA KIỂM: npm start -- --lan, vì máy này không có mạng. (No network: --lan is not tested.)');

let server: ChildProcess | undefined;
afterEach(() => {
  server?.kill('SIGTERM');
});

/** A QR as a terminal shows it, two modules a letter, as pixels. */
function pixelsOf(lines: readonly string[]): { data: Uint8ClampedArray; width: number; height: number } {
  const scale = 4;
  const [columns, rows] = [Math.max(...lines.map(({ length }) => length)), lines.length * 2];
  const [width, height] = [columns * scale, rows * scale];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row = Math.floor(y / scale);
      const letter = lines[row >> 1]?.[Math.floor(x / scale)] ?? ' ';
      const light = letter === '█' || letter === (row % 2 === 0 ? '▀' : '▄');
      data.fill(light ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { data, width, height };
}

test.skipIf(own === undefined)(
  'npm start -- --lan: a phone nearby can scan the stamp that is shown',
  async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['scripts/serve.ts', '--lan', '--port', String(port)], {
      cwd: root,
      env: { ...process.env, CATALOGUE: 'chuong-my', BUILD_DATE: '2026-11-24', SITE_URL: '' },
    });
    server = child;
    let said = '';
    await new Promise<void>((ready, fail) => {
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes('Trang đã sẵn sàng')) ready();
      });
      child.on('close', (code) => {
        fail(new Error(`ended with ${String(code)}: ${said}`));
      });
    });
    const origin = `http://${own ?? ''}:${String(port)}`;
    const url = /^HTTP:\/\/\S+$/m.exec(said)?.[0] ?? '';
    expect(url).toMatch(
      new RegExp(`^${origin.toUpperCase().replaceAll('.', '\\.')}/T/[0-9A-Z]{8}/#[A-Z2-7]{111}$`),
    );
    const { data, width, height } = pixelsOf(said.split('\n').filter((line) => /^[█▀▄ ]+$/.test(line)));
    expect(jsQR(data, width, height)?.data).toBe(url);
    const page = await fetch(url.replace(/#.*/, '').replace('HTTP', 'http'));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`${origin}/`);
    // As deployed: keys are open to other sites' scripts, and a damaged address gets the page that mends it.
    const keys = await fetch(`${origin}/.well-known/jwks.json`);
    expect(keys.headers.get('access-control-allow-origin')).toBe('*');
    const damaged = await fetch(page.url.replace(/\/$/, '%23ABC'));
    expect(damaged.status).toBe(404);
    expect(await damaged.text()).toContain('Không tìm thấy trang này');
  },
);
