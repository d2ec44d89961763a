import type { IsoDate } from '../date.ts';
import type { Scale } from './scale.ts';

/** A self-scoring as a file, and as a phone remembers it. */
export const SAVED_FORMAT = 'ocop-tu-cham-1';

export interface SavedScoring {
  /** Chosen options by the criterion's number. */
  readonly answers: ReadonlyMap<string, number>;
  /** Places of the grounds for rejection that were ticked. */
  readonly grounds: readonly number[];
}

export type ReadSaved =
  | ({ readonly is: 'read' } & SavedScoring)
  /** A scoring of another set. */
  | { readonly is: 'other-set'; readonly set: number }
  | { readonly is: 'unreadable' };

export function savedText(set: number, { answers, grounds }: SavedScoring, day: IsoDate): string {
  return JSON.stringify(
    { format: SAVED_FORMAT, set, savedOn: day, answers: Object.fromEntries(answers), grounds },
    null,
    1,
  );
}

/** Reads what was saved; answers that the rubric does not know are left out. Never throws. */
export function readSaved(text: string, set: number, { criteria }: Scale, groundCount: number): ReadSaved {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { is: 'unreadable' };
  }
  if (typeof data !== 'object' || data === null) return { is: 'unreadable' };
  const { format, set: own, answers, grounds } = data as Readonly<Record<string, unknown>>;
  if (format !== SAVED_FORMAT || typeof own !== 'number') return { is: 'unreadable' };
  if (own !== set) return { is: 'other-set', set: own };
  const given = new Map(Object.entries(typeof answers === 'object' && answers !== null ? answers : {}));
  return {
    is: 'read',
    answers: new Map(
      criteria.flatMap(({ no, options }): [string, number][] => {
        const option: unknown = given.get(no);
        return typeof option === 'number' && options[option] !== undefined ? [[no, option]] : [];
      }),
    ),
    grounds: (Array.isArray(grounds) ? (grounds as unknown[]) : []).filter(
      (one): one is number =>
        typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < groundCount,
    ),
  };
}
