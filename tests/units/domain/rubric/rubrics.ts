import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rubric, RubricCommon } from '../../../../src/domain/rubric/rubric.ts';

const folder = resolve(import.meta.dirname, '../../../../content/legal/rubrics');

/** The 26 rubrics as they lie on disk. */
export const ALL: readonly Rubric[] = globSync('[0-9]*.json', { cwd: folder })
  .sort()
  .map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Rubric);

export const { bands: BANDS } = JSON.parse(
  readFileSync(resolve(folder, 'common.json'), 'utf8'),
) as RubricCommon;
