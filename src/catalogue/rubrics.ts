import type { Rubric, RubricCommon } from '../domain/rubric/rubric.ts';
import common from '../../content/legal/rubrics/common.json' with { type: 'json' };

/** Law, the same for every catalogue, and part of the code: `codeDigest` knows these files. */
const files = import.meta.glob<Rubric>('../../content/legal/rubrics/[0-9]*.json', {
  eager: true,
  import: 'default',
});

/** The 26 rubrics by the number of their set. */
export const RUBRICS: ReadonlyMap<number, Rubric> = new Map(
  Object.values(files)
    .sort((a, b) => a.set - b.set)
    .map((rubric) => [rubric.set, rubric]),
);

export const RUBRIC_COMMON: RubricCommon = common;
