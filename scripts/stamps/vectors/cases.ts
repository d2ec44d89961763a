import type { CaseVector } from './case.ts';
import { KEY_CASES } from './key-cases.ts';
import { LISTED_CASES } from './listed-cases.ts';
import { LIST_CASES } from './list-cases.ts';
import { STANDING_CASES } from './standing-cases.ts';

export const CASES: readonly CaseVector[] = [...LIST_CASES, ...STANDING_CASES, ...KEY_CASES, ...LISTED_CASES];
