import { vietnamDay } from '../../domain/date.ts';
import { hitNumber } from '../../domain/browse/row-file.ts';
import { find, type Found } from '../../domain/search/find.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import type { EngineHit } from '../../domain/search/search-run.ts';
import { isInForce, statusOn, type StatusKind } from '../../domain/status.ts';
import { openIndex, type OpenIndex } from './engine.ts';
import type { ProductRows } from './product-rows.ts';

/** What the page asks: an answer, rows of the products' filter, or the next cards of an earlier answer. `base` is the index's address, ending in /. */
export type Question =
  | { readonly id: number; readonly base: string; readonly query: string }
  | { readonly id: number; readonly base: string; readonly rowsOf: string }
  | { readonly id: number; readonly after: number; readonly count: number };
export type Reply =
  | { readonly ready: true }
  | { readonly id: number; readonly found: Found }
  | { readonly id: number; readonly products: ProductRows }
  | { readonly id: number; readonly cards: readonly SearchCard[] }
  | { readonly id: number; readonly error: string };

/** Answers whose further cards may still be asked for. */
const KEPT = 4;

let opened: Promise<OpenIndex> | undefined;
const rests = new Map<number, readonly EngineHit[]>();

function isCurrent({ status }: SearchCard): boolean {
  if (!status || status.length === 0) return false;
  const steps = status.map(([from, kind]) => ({ from, kind: kind as StatusKind }));
  return isInForce(statusOn(steps, vietnamDay(Date.now())).kind);
}

function reply(message: Reply): void {
  self.postMessage(message);
}

// Pagefind keeps state between calls (exact accents or not): one query at a time.
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(() => answer(data));
});
reply({ ready: true });

async function rowsOf(text: string, base: string): Promise<ProductRows> {
  const index = await (opened ??= openIndex(base));
  const { engine, vocabulary } = index;
  const { mark, rows } = await index.rows();
  const { hits, suggestion } = await find(text, vocabulary, engine, isCurrent);
  return { mark, rows: hits.flatMap((id) => rows.get(hitNumber(id)) ?? []), suggestion };
}

async function answer(question: Question): Promise<void> {
  const { id } = question;
  try {
    if ('query' in question) {
      const { engine, vocabulary } = await (opened ??= openIndex(question.base));
      const { rest, hits: _hits, ...found } = await find(question.query, vocabulary, engine, isCurrent);
      rests.set(id, rest);
      for (const old of rests.keys()) if (rests.size > KEPT) rests.delete(old);
      reply({ id, found });
    } else if ('rowsOf' in question) {
      reply({ id, products: await rowsOf(question.rowsOf, question.base) });
    } else {
      const rest = rests.get(question.after) ?? [];
      const cards = await Promise.all(rest.slice(0, question.count).map((hit) => hit.load()));
      rests.set(question.after, rest.slice(question.count));
      reply({ id, cards });
    }
  } catch (error) {
    reply({ id, error: String(error) });
  }
}
