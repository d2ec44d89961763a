import type { Rule } from '../domain/rule.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';

/** "Quyết định 26/2026/QĐ-TTg", "Luật 44/2019/QH14": the number of a law ends in the term of the National Assembly. */
export function ruleName({ number }: Pick<Rule, 'number'>, lang: Language): string {
  return t(lang)(/\/QH\d+$/.test(number) ? 'rule.law' : 'rule.number', { number });
}
