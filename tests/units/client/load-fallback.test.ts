import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadFallback, PartMissing } from '../../../src/client/stamp/load-fallback.ts';

const module = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;

beforeEach(() => {
  vi.useFakeTimers();
  // The file is there, whenever it is asked for.
  const there = { ok: true, headers: new Headers({ 'Content-Type': 'text/javascript' }) };
  vi.stubGlobal('fetch', () => Promise.resolve(there));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a file that comes too late is a part that is missing, not a browser that is old', async () => {
  const loading = loadFallback(module('await new Promise(() => {})'));
  const outcome = expect(loading).rejects.toBeInstanceOf(PartMissing);
  await vi.advanceTimersByTimeAsync(20_000);
  await outcome;
});

it('a file that came and cannot be run tells the browser’s own error', async () => {
  await expect(loadFallback(module('throw new TypeError("no such function")'))).rejects.toBeInstanceOf(
    TypeError,
  );
});
