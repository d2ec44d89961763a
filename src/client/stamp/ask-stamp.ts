/** What the page for checking stamps asks with: its words, the checker, and what the site lists. */
import { normaliseCode } from '../../domain/stamp/code.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
import type { Question } from '../../domain/stamp/verify.ts';
import { translator } from '../../i18n/translator.ts';
import { type Checker, prepareChecker } from './check.ts';
import { isOutdated } from './answer-age.ts';
import { forgetLookUps, type ListedStamp, lookUpStamp } from './look-up.ts';
import { newerPageData, pageData } from './page-data.ts';
import { pageLanguage } from '../page-language.ts';

interface CheckData extends OfficeData {
  readonly ownHosts: readonly string[];
  /** The page's own sentences, some with {host} or {gtin}. */
  readonly words: Readonly<Record<string, string>>;
}

export const data = pageData<CheckData>('check-data');
export const lang = pageLanguage();
export const say = translator(lang, data.words);
export const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

let office: OfficeData = data;
let checker: Promise<Checker> | undefined;
/** When the page was opened, or last asked for anew. */
let settledAt = Date.now();

/**
 * Settled for some minutes, with what the page carries asked for anew after them; where no seal can be checked (no
 * fallback to be had offline) the next question tries again.
 */
async function ready(): Promise<Checker> {
  if (isOutdated(settledAt)) {
    settledAt = Date.now();
    checker = settleAnew();
  }
  checker ??= prepareChecker(office);
  const settled = await checker;
  if (settled.unchecked) checker = undefined;
  return settled;
}

async function settleAnew(): Promise<Checker> {
  office = await newerPageData('check-data', office);
  return prepareChecker(office);
}

export async function ask(
  question: Question,
): Promise<{ outcome: Outcome; listed: ListedStamp | null | undefined }> {
  const code = normaliseCode(question.code);
  if (isOutdated(settledAt)) forgetLookUps();
  const listed = code.length === 8 ? await lookUpStamp(code) : null;
  return { outcome: await (await ready()).verify(question, listed), listed };
}

/** What is known of goods by their barcode alone. */
export async function goodsOf(gtin: string, rightCheck: boolean): Promise<{ text: string; listed: boolean }> {
  const listed = rightCheck && ((await fetch(`/01/${gtin}.json`).catch(() => null))?.ok ?? false);
  const key = rightCheck ? (listed ? 'gtinFound' : 'gtinUnknown') : 'gtinWrong';
  return { text: say(key, { gtin: gtin.replace(/^0/, '') }), listed };
}
