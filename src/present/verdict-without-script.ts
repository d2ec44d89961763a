import type { Outcome } from '../domain/stamp/outcome.ts';
import type { Language } from '../domain/text.ts';
import { describeOutcome } from '../i18n/stamp/describe.ts';
import { en } from '../i18n/stamp/en.ts';
import { vi } from '../i18n/stamp/vi.ts';
import type { Verdict } from '../i18n/stamp/words.ts';
import { t } from '../i18n/translate.ts';

/**
 * The answer of the build, read where JavaScript is off (with it the page answers itself): it was the browser that
 * did not check the seal, not the reader who did not scan it, so scanning again would not help.
 */
export function verdictWithoutScript(outcome: Outcome, lang: Language): Verdict {
  const own = lang === 'vi' ? vi : en;
  const words = t(lang);
  const verdict = describeOutcome(outcome, { ...own, notSealed: words('stampPage.noScript') });
  return outcome.kind === 'unsealed' ? { ...verdict, next: words('stampPage.noScriptNext') } : verdict;
}
