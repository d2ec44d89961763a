import { vietnamDay } from '../../domain/date.ts';
import type { SignatureCheck } from '../../domain/stamp/key.ts';
import type { Outcome, StampFacts, Unchecked } from '../../domain/stamp/outcome.ts';
import { type Question, verifyStamp } from '../../domain/stamp/verify.ts';
import { chooseSignatureCheck } from '../../signature/choose.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { knowKeys } from './key-memory.ts';
import { loadFallback, PartMissing } from './load-fallback.ts';
import { fetchStatus, knowStatus } from './status-memory.ts';

/** Answers about stamps on this phone: who checks signatures and what the status is are settled once a visit. */
export interface Checker {
  /** Why it cannot check seals, where it cannot; a later one may. */
  readonly unchecked: Unchecked | undefined;
  readonly verify: (question: Question, facts: StampFacts | null | undefined) => Promise<Outcome>;
}

/** Prepares a checker; never rejects. One that can check no seal still says what is known of a code. */
export async function prepareChecker(office: OfficeData): Promise<Checker> {
  const asked = fetchStatus(office.statusUrl);
  const check = await chooseCheck(office.fallbackUrl);
  const now = Date.now();
  const keys = knowKeys(office, vietnamDay(now));
  // A slow clock is helped by the day the page was built.
  const certain = Math.max(now, Date.parse(`${office.builtOn}T00:00:00+07:00`));
  const { list, view, careful } = await knowStatus(await asked, { ...office, keys }, check, certain);
  return {
    unchecked: typeof check === 'string' ? check : undefined,
    verify: (question, facts) =>
      verifyStamp(question, {
        issuer: office.issuer,
        keys,
        demo: office.demo,
        today: vietnamDay(now),
        notBefore: office.builtOn,
        list,
        careful,
        builtWith: office.builtWith,
        status: view,
        facts,
        factsOn: office.builtOn,
        check,
      }),
  };
}

async function chooseCheck(fallbackUrl: string): Promise<SignatureCheck | Unchecked> {
  try {
    return (await chooseSignatureCheck(() => loadFallback(fallbackUrl))).check;
  } catch (error) {
    return error instanceof PartMissing ? 'part-missing' : 'old-browser';
  }
}
