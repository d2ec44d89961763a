import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { watchFiles, within, type IndexFiles } from '../../../src/client/search/index-files.ts';

const WHOLE = gzipSync(Buffer.from('pagefind_dcd and then the words of the index'));
const damaged = Buffer.from(WHOLE).fill(7, WHOLE.length - 20, WHOLE.length - 8);

/** What a host may answer instead of a file of the index. */
const FAULTS: Readonly<Record<string, RequestListener>> = {
  missing: (_, response) => response.writeHead(404).end('no'),
  'the line breaks': (request) => request.socket.destroy(),
  'the line breaks in the middle': (request, response) => {
    response.writeHead(200, { 'Content-Length': WHOLE.length }).write(WHOLE.subarray(0, 10));
    setImmediate(() => request.socket.destroy());
  },
  'a page of the host instead': (_, response) => response.end('<h1>Sorry</h1>'),
  damaged: (_, response) => response.end(damaged),
};

const original = globalThis.fetch;
const stops: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  globalThis.fetch = original;
  for (const stop of stops.splice(0)) stop();
});

/** A real server with one answer for every file, and the watch over an index that lies on it. */
async function indexAnswering(answer: RequestListener): Promise<{ base: string; files: IndexFiles }> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const base = `http://127.0.0.1:${String(port)}/pagefind/`;
  return { base, files: watchFiles(base) };
}

/** Asks as Pagefind does, which keeps silent about a file that did not come. */
const ask = (url: string) =>
  fetch(url)
    .then((response) => response.text())
    .catch(() => undefined);

for (const [fault, answer] of Object.entries(FAULTS))
  for (const file of [
    'index/vi_1.pf_index',
    'fragment/vi_2.pf_fragment',
    'pagefind.vi.pf_meta',
    'wasm.unknown.pagefind',
  ])
    test(`${file}, ${fault}: the next look at the index fails`, async () => {
      const { base, files } = await indexAnswering(answer);
      await ask(base + file);
      expect(() => {
        files.check();
      }).toThrow();
    });

test('a file that came whole is handed on unpacked', async () => {
  const { base, files } = await indexAnswering((_, response) => response.end(WHOLE));
  expect(await ask(`${base}index/vi_1.pf_index`)).toBe('pagefind_dcd and then the words of the index');
  files.check();
});

test('a file that never comes is given up, whether nothing or half of it came', async () => {
  for (const first of ['', WHOLE.subarray(0, 10)]) {
    let asked: () => void = () => undefined;
    const arrived = new Promise<void>((done) => (asked = done));
    const { base, files } = await indexAnswering((_, response) => {
      if (first !== '') response.write(first);
      asked();
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = ask(`${base}index/vi_1.pf_index`);
    await arrived;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBeUndefined();
    expect(() => {
      files.check();
    }).toThrow();
    vi.useRealTimers();
    globalThis.fetch = original;
  }
});

test('what else the page waits for has an end too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = expect(within(new Promise(() => undefined), 'pagefind.js')).rejects.toThrow('pagefind.js');
  await vi.advanceTimersByTimeAsync(60_000);
  await answer;
});

test('files of others are asked for as ever', async () => {
  const { base } = await indexAnswering((_, response) => response.end('plain'));
  expect(await ask(base.replace('/pagefind/', '/anh/x.jpg'))).toBe('plain');
});
