import type { Outcome } from '../domain/stamp/outcome.ts';
import type { Language } from '../domain/text.ts';
import { describeOutcome } from '../i18n/stamp/describe.ts';
import type { Verdict } from '../i18n/stamp/verdict.ts';
import { stampWords } from '../i18n/stamp-words.ts';
import { t } from '../i18n/translate.ts';

/**
 * The answer of the build, read where JavaScript is off (with it the page answers itself): it was the browser that
 * did not check the seal, not the reader who did not scan it, so scanning again would not help.
 */
export function verdictWithoutScript(outcome: Outcome, lang: Language): Verdict {
  const [words, own] = [t(lang), stampWords(lang)];
  const verdict = describeOutcome(outcome, lang, (key, params) =>
    key === 'stamp.notSealed' ? words('stampPage.noScript') : own(key, params),
  );
  return outcome.kind === 'unsealed' ? { ...verdict, next: words('stampPage.noScriptNext') } : verdict;
}
