import { isInForce, type StatusKind } from '../status.ts';

interface Standing {
  readonly status: { readonly kind: StatusKind };
}

/**
 * Products as lists show them: those whose certificate is in force on the build's day, then the others, each in the order
 * that they came in. The filter does the same on the reader's day (`sort.ts`).
 */
export function inForceFirst<T extends Standing>(views: readonly T[]): T[] {
  const holds = ({ status }: T) => isInForce(status.kind);
  return [...views.filter(holds), ...views.filter((view) => !holds(view))];
}
