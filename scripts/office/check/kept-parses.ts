import type { KeptParses } from '../../../src/content/reader/parse-cache.ts';

/** Parsed texts in memory: of a catalogue that is checked again and again, one file changes. */
export class ParsesInMemory implements KeptParses {
  readonly #data = new Map<string, unknown>();

  get(text: string): unknown {
    return this.#data.get(text);
  }

  keep(text: string, data: unknown): void {
    // A page that stays open for weeks must not remember every letter that was typed.
    if (this.#data.size > 50_000) this.#data.clear();
    this.#data.set(text, data);
  }
}
