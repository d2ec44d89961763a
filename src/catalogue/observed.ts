/** What a page asked of one part of the catalogue: a property of it and, of a map or a function, the key. */
export type Tell = (property: string, key?: unknown) => void;

/** A map that tells which of its keys were asked for; whoever looks through it all has asked for all. */
class ObservedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V> & { readonly of?: (key: K) => V };
  readonly #tell: (key?: K) => void;

  constructor(map: ReadonlyMap<K, V>, tell: (key?: K) => void) {
    this.#map = map;
    this.#tell = tell;
  }
  get(key: K): V | undefined {
    this.#tell(key);
    return this.#map.get(key);
  }
  has(key: K): boolean {
    return this.get(key) !== undefined;
  }
  /** A list by its key, empty where there is none, if these are lists. */
  of(key: K): V | undefined {
    this.#tell(key);
    return this.#map.of?.(key);
  }
  get size(): number {
    return this.#all().size;
  }
  keys() {
    return this.#all().keys();
  }
  values() {
    return this.#all().values();
  }
  entries() {
    return this.#all().entries();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#all().forEach(each);
  }
  #all(): ReadonlyMap<K, V> {
    this.#tell();
    return this.#map;
  }
}

function observedValue(value: unknown, property: string, tell: Tell): unknown {
  if (value instanceof Map) {
    return new ObservedMap(value, (key) => {
      tell(property, key);
    });
  }
  return (key: unknown) => {
    tell(property, key);
    return (value as (key: unknown) => unknown)(key);
  };
}

/**
 * A part of the catalogue that tells what is asked of it: a property as a whole, but of a map or a function only the keys
 * that are asked for. What it answers is not observed any further: whoever has it may have read all of it.
 */
export function observed<T extends object>(part: T, tell: Tell): T {
  const values = new Map<string, unknown>();
  return new Proxy(part, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      // `then` is asked for by every `await`.
      if (typeof property === 'symbol' || !Object.hasOwn(target, property)) return value;
      if (!(value instanceof Map) && typeof value !== 'function') {
        tell(property);
        return value;
      }
      let seen = values.get(property);
      if (seen === undefined) values.set(property, (seen = observedValue(value, property, tell)));
      return seen;
    },
  });
}

/** What `observed` answered when it told of `property` and `key`, as it is now. */
export function answerOf(part: object, property: string, key?: unknown): unknown {
  const value: unknown = Reflect.get(part, property);
  if (key === undefined) return value;
  if (value instanceof Map) return value.get(key);
  return typeof value === 'function' ? (value as (key: unknown) => unknown)(key) : undefined;
}
