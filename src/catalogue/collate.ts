const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order of names: a ă â … d đ e ê …, tones after letters. */
export function byName<T>(name: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => collator.compare(name(a), name(b));
}
