/** A seeded stream of numbers in [0, 1) (mulberry32): the same seed gives the same catalogue on any machine. */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from lists and chances with one seeded stream. */
export class Draw {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomStream(seed);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  of<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to draw from an empty list.');
    return item;
  }
}
