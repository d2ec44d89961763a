import { CONDITIONS, type Condition, type Failures } from './filter.ts';

/** What to give up so that something is found, and how many products that would give. */
export interface Way {
  readonly drop: readonly Condition[];
  readonly count: number;
}

export interface ConditionsToDrop {
  /** The fewest conditions to give up, the most fruitful first. */
  readonly ways: readonly Way[];
  /** The products that come nearest: they fail no more than any way gives up. */
  readonly nearest: readonly number[];
}

function conditionsOf(mask: number): Condition[] {
  return CONDITIONS.filter((_, index) => mask & (1 << index));
}

/**
 * For an empty result: the products that fail the fewest conditions, and which ones those are. Giving up the conditions
 * of a way finds exactly `count` products: none fails fewer.
 */
export function conditionsToDrop(failed: Failures, most = 3): ConditionsToDrop {
  let fewest = Number.POSITIVE_INFINITY;
  const sizes = new Map<number, number>();
  const sizeOf = (mask: number): number => {
    const known = sizes.get(mask) ?? conditionsOf(mask).length;
    sizes.set(mask, known);
    return known;
  };
  for (const mask of failed) fewest = Math.min(fewest, sizeOf(mask));
  const counts = new Map<number, number>();
  const nearest: number[] = [];
  failed.forEach((mask, row) => {
    if (sizeOf(mask) !== fewest) return;
    nearest.push(row);
    counts.set(mask, (counts.get(mask) ?? 0) + 1);
  });
  const ways = [...counts]
    .map(([mask, count]) => ({ drop: conditionsOf(mask), count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
  return { ways, nearest };
}
