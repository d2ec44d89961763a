/** What holds from a day (YYYY-MM-DD) on, until the next step. */
interface Step {
  readonly from: string;
}

/**
 * The step that holds on a day, of steps in the order of their days; before the first one, the first. Without
 * `findLast`, which browsers of five years ago lack.
 */
export function stepOn<T extends Step>(steps: readonly T[], day: string): T | undefined {
  return steps.reduce(
    (held: T | undefined, step) => (held === undefined || step.from <= day ? step : held),
    undefined,
  );
}
