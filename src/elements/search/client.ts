import type { Found } from '../../domain/search/find.ts';
import type { Question, Reply } from './worker.ts';

/** How long a first answer may take before the page says that search is not to be had. */
const PATIENCE = 15_000;

/** Asks the search worker, which loads the index with the first question. One for a page, however many boxes. */
export class SearchClient {
  readonly #base: string;
  #worker: Worker | undefined;
  #next = 0;
  readonly #waiting = new Map<number, { done: (found: Found) => void; fail: (error: Error) => void }>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Answers a query; rejects when the index is missing, blocked or broken. */
  ask(query: string): Promise<Found> {
    const id = this.#next++;
    return new Promise<Found>((done, fail) => {
      const timer = setTimeout(() => {
        this.#fail(new Error('No answer'));
      }, PATIENCE);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
      };
      this.#waiting.set(id, {
        done: (found) => {
          settle();
          done(found);
        },
        fail: (error) => {
          settle();
          fail(error);
        },
      });
      const question: Question = { id, base: new URL(this.#base, location.href).href, query };
      this.#open().postMessage(question);
    });
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if ('found' in data) waiting?.done(data.found);
      else waiting?.fail(new Error(data.error));
    });
    worker.addEventListener('error', () => {
      this.#fail(new Error('The search worker stopped'));
    });
    return (this.#worker = worker);
  }

  #fail(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { fail } of this.#waiting.values()) fail(error);
  }
}

let client: SearchClient | undefined;

export function searchClient(): SearchClient {
  return (client ??= new SearchClient(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`));
}
