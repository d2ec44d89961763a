import type { Found } from '../../domain/search/find.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import { patience } from '../patience.ts';
import type { ProductRows } from './product-rows.ts';
import type { Question, Reply } from './worker.ts';

/** How long the worker's own script may take to start; the index's files have a limit of their own. */
const START = patience(6_000);
/** How long a whole answer may take, however slow the line. */
const ANSWER = patience(30_000);

/** An answer, and the way to its further products. */
export interface Answered extends Found {
  /** The next products, in their order; none when all are loaded. */
  readonly more: (count: number) => Promise<readonly SearchCard[]>;
}

interface Waiting {
  readonly done: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
}

/** Asks the search worker, which loads the index with the first question. One for a page, however many boxes. */
export class SearchClient {
  readonly #base: string;
  #worker: Worker | undefined;
  #starting: ReturnType<typeof setTimeout> | undefined;
  #next = 0;
  #isOpen = false;
  readonly #waiting = new Map<number, Waiting>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Whether the index has been loaded, so that an answer comes at once. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Answers a query; rejects when the index is missing, blocked or broken. */
  async ask(query: string): Promise<Answered> {
    const id = this.#next++;
    const reply = await this.#send({ id, base: new URL(this.#base, location.href).href, query });
    if (!('found' in reply)) throw new Error('No answer');
    this.#isOpen = true;
    return { ...reply.found, more: (count) => this.#more(id, count) };
  }

  /** The rows of the products' filter that hold a text; rejects as `ask` does. */
  async rows(text: string): Promise<ProductRows> {
    const base = new URL(this.#base, location.href).href;
    const reply = await this.#send({ id: this.#next++, base, rowsOf: text });
    if (!('products' in reply)) throw new Error('No answer');
    return reply.products;
  }

  async #more(after: number, count: number): Promise<readonly SearchCard[]> {
    const reply = await this.#send({ id: this.#next++, after, count });
    return 'cards' in reply ? reply.cards : [];
  }

  #send(question: Question): Promise<Reply> {
    return new Promise<Reply>((done, fail) => {
      const timer = setTimeout(() => {
        this.#fail(new Error('No answer'));
      }, ANSWER);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(question.id);
      };
      this.#waiting.set(question.id, {
        done: (reply) => {
          settle();
          done(reply);
        },
        fail: (error) => {
          settle();
          fail(error);
        },
      });
      this.#open().postMessage(question);
    });
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#starting = setTimeout(() => {
      this.#fail(new Error('The search worker did not start'));
    }, START);
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      clearTimeout(this.#starting);
      if ('ready' in data) return;
      // A worker that missed a file may have kept half of it: the next question gets a new one.
      if ('error' in data) this.#fail(new Error(data.error));
      else this.#waiting.get(data.id)?.done(data);
    });
    worker.addEventListener('error', () => {
      this.#fail(new Error('The search worker stopped'));
    });
    return (this.#worker = worker);
  }

  #fail(error: Error): void {
    clearTimeout(this.#starting);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isOpen = false;
    for (const { fail } of [...this.#waiting.values()]) fail(error);
  }
}

let client: SearchClient | undefined;

export function searchClient(): SearchClient {
  return (client ??= new SearchClient(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`));
}
