import { isScalar, type Pair } from 'yaml';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that hold something: `undefined` is a field that goes. */
export function definedKeys(value: Fields | readonly unknown[]): string[] {
  return Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [key]));
}

/** The plain data of a node. */
export function valueOf(node: unknown): unknown {
  const has = node as { toJSON?: () => unknown } | null;
  return has?.toJSON ? has.toJSON() : node;
}

export function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/** Where a node begins in its text. */
export function startOf(node: unknown): number {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
}
