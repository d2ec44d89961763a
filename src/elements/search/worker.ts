import { vietnamDay } from '../../domain/date.ts';
import { find, type Found } from '../../domain/search/find.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import { isInForce, statusOn, type StatusKind } from '../../domain/status.ts';
import { openIndex, type OpenIndex } from './engine.ts';

/** What the page asks; `base` is the index's address, ending in /. */
export interface Question {
  readonly id: number;
  readonly base: string;
  readonly query: string;
}
export type Reply =
  { readonly id: number; readonly found: Found } | { readonly id: number; readonly error: string };

let opened: Promise<OpenIndex> | undefined;

function isCurrent({ status }: SearchCard): boolean {
  if (!status || status.length === 0) return false;
  const steps = status.map(([from, kind]) => ({ from, kind: kind as StatusKind }));
  return isInForce(statusOn(steps, vietnamDay(Date.now())).kind);
}

// Pagefind keeps state between calls (exact accents or not): one query at a time.
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, base, query }: Question): Promise<void> {
  let reply: Reply;
  try {
    opened ??= openIndex(base);
    const { engine, vocabulary } = await opened;
    reply = { id, found: await find(query, vocabulary, engine, isCurrent) };
  } catch (error) {
    opened = undefined;
    reply = { id, error: String(error) };
  }
  self.postMessage(reply);
}
