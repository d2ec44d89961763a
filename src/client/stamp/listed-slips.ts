import { likelyBeginnings, type Suspect, slipsOf, twoSlips } from '../../domain/stamp/code.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
import { type ListedStamp, listedUnder, lookUpStamp } from './look-up.ts';

type BadCode = Extract<Outcome, { kind: 'bad-code' }>;

/** A listed stamp that a wrong code may have meant. */
export interface Meant extends Suspect {
  readonly listed: ListedStamp;
}

const MOST_OFFERED = 3;

/**
 * The answer about a wrong code, naming what was meant: of all single slips that explain it those that lead to a listed
 * stamp, else the listed stamps that two slips lead to. Where none does, or nothing can be asked, no code is offered.
 */
export async function withListedSlips(outcome: BadCode): Promise<BadCode & { suspects: readonly Meant[] }> {
  if (outcome.problem.kind !== 'check') return { ...outcome, suspects: [] };
  const single = await Promise.all(
    slipsOf(outcome.text).map(async (slip) => {
      const listed = await lookUpStamp(slip.code);
      return listed ? [{ ...slip, listed }] : [];
    }),
  );
  const found: Meant[] = single.flat();
  const suspects = (found.length > 0 ? found : await byTwoSlips(outcome.text)).slice(0, MOST_OFFERED);
  return { ...outcome, problem: { kind: 'check', suspects }, suspects };
}

async function byTwoSlips(text: string): Promise<Meant[]> {
  const beside = await Promise.all([...new Set(likelyBeginnings(text))].map(listedUnder));
  return beside.flat().flatMap((listed) => {
    const slips = twoSlips(text, listed.code);
    return slips ? [{ ...slips, listed }] : [];
  });
}
