import { vietnamDay } from '../../domain/date.ts';
import type { SignatureCheck } from '../../domain/stamp/key.ts';
import type { Outcome, StampFacts } from '../../domain/stamp/outcome.ts';
import { type Question, verifyStamp } from '../../domain/stamp/verify.ts';
import { chooseSignatureCheck } from '../../signature/choose.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { knowKeys } from './key-memory.ts';
import { fetchStatus, knowStatus } from './status-memory.ts';

/** Answers about stamps on this phone: who checks signatures and what the status is are settled once a visit. */
export interface Checker {
  readonly verify: (question: Question, facts: StampFacts | null | undefined) => Promise<Outcome>;
}

/** Prepares a checker; rejects only when neither WebCrypto nor the fallback can check a signature. */
export async function prepareChecker(office: OfficeData): Promise<Checker> {
  const asked = fetchStatus(office.statusUrl);
  const { check } = await chooseSignatureCheck(async () => {
    const fallback = (await import(/* @vite-ignore */ office.fallbackUrl)) as {
      checkByNoble: SignatureCheck;
    };
    return fallback.checkByNoble;
  });
  const now = Date.now();
  const keys = knowKeys(office);
  // A slow clock is helped by the day the page was built.
  const certain = Math.max(now, Date.parse(`${office.builtOn}T00:00:00+07:00`));
  const { list, view } = await knowStatus(await asked, { ...office, keys }, check, certain);
  return {
    verify: (question, facts) =>
      verifyStamp(question, {
        issuer: office.issuer,
        keys,
        demo: office.demo,
        today: vietnamDay(now),
        notBefore: office.builtOn,
        list,
        status: view,
        facts,
        factsOn: office.builtOn,
        check,
      }),
  };
}
