import { AsyncLocalStorage } from 'node:async_hooks';
import type { PathWithRoute } from 'astro';
import { answererChannel, questionChannel, type Answerer } from '../../../src/catalogue/questions.ts';
import { fileOf } from './one-page-an-address.ts';
import { propsOf, type PageRead, type PageReads } from './page-reads.ts';

/** Notes what each page asks of the catalogue; several are rendered at a time, and each is told by its own context. */
export class ReadNotes {
  readonly #asking = new AsyncLocalStorage<Set<number>>();
  readonly #numbers = new Map<string, number>();
  readonly #pages: PageRead[] = [];
  /** Asks the catalogue that pages have; undefined until they have one. */
  answerer: Answerer | undefined;

  /** Listens from here on to what pages ask. */
  constructor() {
    questionChannel.subscribe((question) => {
      this.#asking.getStore()?.add(this.#numberOf(question as string));
    });
    answererChannel.subscribe((answerer) => {
      this.answerer = answerer as Answerer;
    });
  }

  /** Renders a page by `render`, and notes what it asks until it is all there. */
  async note<T>(page: PathWithRoute, render: () => Promise<T>): Promise<T> {
    const asked = new Set<number>();
    const result = await this.#asking.run(asked, render);
    const props = propsOf(page);
    if (props !== undefined) this.#pages.push([fileOf(page), props, [...asked]]);
    return result;
  }

  /** All that was noted, with the answers as they are now: the catalogue has been the same all along. */
  async all(): Promise<PageReads> {
    const questions = [...this.#numbers.keys()];
    const digests = await Promise.all(questions.map((question) => this.answerer?.(question)));
    return {
      answers: questions.map((question, at) => [question, digests[at] ?? '']),
      pages: this.#pages,
    };
  }

  #numberOf(question: string): number {
    let number = this.#numbers.get(question);
    if (number === undefined) this.#numbers.set(question, (number = this.#numbers.size));
    return number;
  }
}
