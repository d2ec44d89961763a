import type { FieldPath, Finding, Kind } from '../api-types.ts';

/** What fields of a form need to know besides their own value. */
export interface FormContext {
  readonly kind: Kind;
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly onFix: (path: FieldPath, suggestion: string) => void;
}

/** Findings at a field; with `below` those of its parts too. */
export function findingsAt(
  { findings }: FormContext,
  path: readonly (string | number)[],
  below: boolean,
): readonly Finding[] {
  return findings.filter(
    ({ part, field }) =>
      part === 'fields' &&
      (below ? field.length >= path.length : field.length === path.length) &&
      path.every((key, at) => String(key) === String(field[at])),
  );
}
