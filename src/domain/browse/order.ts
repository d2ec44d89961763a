const collator = new Intl.Collator('vi', { numeric: true });

interface Named {
  readonly id: string;
  /** In Vietnamese. */
  readonly name: string;
}

/** The order of all lists of products, and of the filter's table: Vietnamese names, then ids. */
export function byProductName(a: Named, b: Named): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Tells one order of products from another (FNV-1a, 32 bits): two files that count rows must mean the same rows. */
export function orderMark(ids: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(ids.join(' '))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
