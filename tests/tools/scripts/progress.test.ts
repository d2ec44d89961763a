import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { contentRoot, locateCatalogue } from '../../../src/content/reader/locate.ts';
import { checkProgress, progressLine } from '../../../scripts/command-line/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A terminal, or a file that output goes to; `said` is what was written. */
function output(isTTY: boolean) {
  const stream = new PassThrough();
  const written: string[] = [];
  stream.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  return {
    stream: Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream,
    said: () => written.join('').replaceAll('\r\u001b[K', '\n'),
  };
}

test('what is being done, how far, how long left', () => {
  const { stream, said } = output(true);
  const line = progressLine('Đang xếp trang', stream);
  vi.advanceTimersByTime(1000);
  line.at(250, 1000);
  expect(said()).toBe('\nĐang xếp trang 250/1.000 (25 %), còn khoảng 3 giây');
  vi.advanceTimersByTime(100);
  line.at(260, 1000);
  expect(said(), 'five times a second at most').not.toContain('260');
  line.end();
  expect(said().endsWith('\n'), 'the line is wiped').toBe(true);
});

test('in the language of the office', () => {
  const { stream, said } = output(true);
  const line = progressLine('Signing', stream, 'en');
  vi.advanceTimersByTime(1000);
  line.at(1250, 5000);
  expect(said()).toBe('\nSigning 1,250/5,000 (25 %), about 3 s left');
});

test('nothing beside another step that has the line', () => {
  vi.stubEnv('PROGRESS', 'off');
  const { stream, said } = output(true);
  const line = progressLine('Đang lập mục tìm kiếm', stream);
  vi.unstubAllEnvs();
  vi.advanceTimersByTime(1000);
  line.at(250, 1000);
  line.end();
  expect(said()).toBe('');
});

test('nothing where nobody watches', () => {
  const { stream, said } = output(false);
  const line = progressLine('Đang xếp trang', stream);
  vi.advanceTimersByTime(1000);
  line.at(250, 1000);
  line.end();
  expect(said()).toBe('');
});

test('the steps of a check follow one another, each from its own start', () => {
  const { stream, said } = output(true);
  const progress = checkProgress(stream);
  for (const step of ['read', 'files', 'rules'] as const) {
    progress.watch(step, 0, 100);
    vi.advanceTimersByTime(1000);
    progress.watch(step, 50, 100);
  }
  progress.end();
  expect(said().trim().split('\n')).toEqual([
    'Đang đọc tệp 50/100 (50 %), còn khoảng 1 giây',
    'Đang xem ảnh và tệp kèm 50/100 (50 %), còn khoảng 1 giây',
    'Đang đối chiếu 50/100 (50 %), còn khoảng 1 giây',
  ]);
});

test('a check tells of every entry it reads and every folder it looks into', async () => {
  vi.useRealTimers();
  const last = new Map<string, readonly [number, number]>();
  const order: string[] = [];
  await checkCatalogue(locateCatalogue(`${contentRoot}/chuong-my`), '2026-11-24', (step, done, total) => {
    if (!last.has(step)) order.push(step);
    expect(done).toBeGreaterThanOrEqual(last.get(step)?.[0] ?? 0);
    last.set(step, [done, total]);
  });
  expect(order).toEqual(['read', 'files', 'rules']);
  for (const step of ['read', 'files']) expect(last.get(step)?.[0], step).toBe(last.get(step)?.[1]);
  expect(last.get('read')?.[1]).toBeGreaterThan(100);
});
