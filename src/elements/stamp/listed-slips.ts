import { type Suspect, slipsOf } from '../../domain/stamp/code.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
import { lookUpStamp } from './look-up.ts';

type BadCode = Extract<Outcome, { kind: 'bad-code' }>;

/**
 * The answer about a code that one slip made wrong, naming what was meant: of all single slips that explain it,
 * those that lead to a listed stamp; where none does, or nothing can be asked, those that eyes and fingers make.
 */
export async function withListedSlips(outcome: BadCode): Promise<BadCode & { suspects: readonly Suspect[] }> {
  if (outcome.problem.kind !== 'check') return { ...outcome, suspects: [] };
  const slips = slipsOf(outcome.text);
  const listed = await Promise.all(slips.map(async (slip) => ((await lookUpStamp(slip.code)) ? [slip] : [])));
  const found = listed.flat();
  const suspects = found.length > 0 ? found : outcome.problem.suspects;
  return { ...outcome, problem: { kind: 'check', suspects }, suspects };
}
