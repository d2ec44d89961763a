/** A query of a bench file; other keys are ignored. */
export interface BenchQuery {
  readonly query: string;
  readonly class: string;
  readonly expected: readonly string[];
}

export interface ClassResult {
  readonly n: number;
  readonly recall5: number;
  readonly mrr10: number;
  /** Milliseconds from input to shown results. */
  readonly p50: number;
  readonly p95: number;
}

export interface Answer {
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

/** Right ones in the first five, of at most five. */
export function recallAt5({ expected }: BenchQuery, ids: readonly string[]): number {
  const first = new Set(ids.slice(0, 5));
  return expected.filter((id) => first.has(id)).length / Math.min(5, expected.length);
}

/** 1 / place of the first right one, 0 when it is not among ten. */
export function reciprocalRank({ expected }: BenchQuery, ids: readonly string[]): number {
  const at = ids.slice(0, 10).findIndex((id) => expected.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** The nearest-rank percentile of some numbers; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function summarise(queries: readonly BenchQuery[], answers: readonly Answer[]): ClassResult {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    n: queries.length,
    recall5: round(mean(queries.map((query, at) => recallAt5(query, answers[at]?.ids ?? []))), 4),
    mrr10: round(mean(queries.map((query, at) => reciprocalRank(query, answers[at]?.ids ?? []))), 4),
    p50: round(percentile(times, 0.5), 1),
    p95: round(percentile(times, 0.95), 1),
  };
}
