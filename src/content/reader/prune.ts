import { ownEntry } from '../../domain/own-entry.ts';
import type { z } from 'zod';
import type { FieldPath } from './source-file.ts';

/** What remains of an entry when the fields that its schema refused are taken out. */
export interface Pruned<T> {
  readonly data: T;
  /** Where a field was taken out or stood in for, in the places of the file. */
  readonly holes: readonly FieldPath[];
  /** A place in `data` as a place in the file: elements of lists have moved up. */
  original(path: FieldPath): FieldPath;
}

/** Values that stand in for fields no entry can lack, by path with `*` for an index. */
export type StandIns = Readonly<Record<string, unknown>>;

/** Every round takes out at least one field; an entry with more faults than this has nothing worth reading. */
const ROUNDS = 50;

/**
 * One wrong field must not hide what is wrong with the others: takes the refused fields out of `raw` until `schema`
 * accepts it. A required field without a stand-in takes the group around it along. Undefined where nothing is left.
 */
export function prune<T>(schema: z.ZodType<T>, raw: unknown, standIns: StandIns = {}): Pruned<T> | undefined {
  const tree = new Tree(structuredClone(raw), standIns);
  for (let round = 0; round < ROUNDS; round++) {
    const result = schema.safeParse(tree.root);
    if (result.success) {
      return { data: result.data, holes: tree.holes, original: (path) => tree.original(path) };
    }
    const places = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    // Last first: what is taken out of a list moves up only those behind it.
    const last = places.sort((a, b) => comparePaths(b, a));
    for (const path of last) if (!tree.take(path)) return undefined;
  }
  return undefined;
}

class Tree {
  readonly root: unknown;
  readonly holes: FieldPath[] = [];
  private readonly standIns: StandIns;
  private readonly stoodIn = new Set<string>();
  /** For a list that was shortened: the first index of each element. */
  private readonly origins = new WeakMap<unknown[], number[]>();

  constructor(root: unknown, standIns: StandIns) {
    this.root = root;
    this.standIns = standIns;
  }

  /** Takes out the field at `path`; false when that is the whole entry. */
  take(path: FieldPath): boolean {
    const parent = this.at(path.slice(0, -1));
    const key = path.at(-1);
    // Another fault of the same group took it along already.
    if (key !== undefined && (typeof parent !== 'object' || parent === null)) return true;
    if (key === undefined || typeof parent !== 'object' || parent === null) return false;
    const hole = this.original(path);
    const pattern = path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');
    const place = JSON.stringify(hole);
    if (Object.hasOwn(this.standIns, pattern) && !this.stoodIn.has(place)) {
      this.stoodIn.add(place);
      this.holes.push(hole);
      (parent as Record<PropertyKey, unknown>)[key] = structuredClone(ownEntry(this.standIns, pattern));
      return true;
    }
    if (Array.isArray(parent)) {
      if (Number(key) >= parent.length) return true;
      const origins = this.originsOf(parent);
      parent.splice(Number(key), 1);
      origins.splice(Number(key), 1);
    } else if (!Object.hasOwn(parent, key)) return this.take(path.slice(0, -1));
    else Reflect.deleteProperty(parent, key);
    this.holes.push(hole);
    return true;
  }

  original(path: FieldPath): FieldPath {
    let value: unknown = this.root;
    return path.map((part) => {
      const own = Array.isArray(value) ? (this.origins.get(value)?.[Number(part)] ?? part) : part;
      value =
        typeof value === 'object' && value !== null
          ? (value as Record<PropertyKey, unknown>)[part]
          : undefined;
      return own;
    });
  }

  private at(path: FieldPath): unknown {
    return path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<PropertyKey, unknown>)[key]
          : undefined,
      this.root,
    );
  }

  private originsOf(list: unknown[]): number[] {
    const known = this.origins.get(list) ?? list.map((_, index) => index);
    this.origins.set(list, known);
    return known;
  }
}

function comparePaths(a: FieldPath, b: FieldPath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}
