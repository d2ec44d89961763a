import type { Fair } from '../domain/fair.ts';
import type { Language } from '../domain/text.ts';
import { MESSAGES, type MessageKey } from '../i18n/messages.ts';
import { t, type Translate } from '../i18n/translate.ts';

/**
 * The words of an event in its kind's own language: a meeting has tables and people who come, not stalls and
 * exhibitors. What is `meeting.KEY` takes the place of `KEY` there.
 */
export function eventWords({ kind }: Pick<Fair, 'kind'>, lang: Language): Translate {
  const words = t(lang);
  if (kind !== 'meeting') return words;
  return (key, params) => {
    const own = `meeting.${key}`;
    return words(isMessage(own) ? own : key, params);
  };
}

/** "Buổi gặp này đã hủy": what happened to an event, by the name of its kind. */
export function changeWords(
  { kind = 'fair', status }: Pick<Fair, 'kind' | 'status'>,
  lang: Language,
): string {
  const words = t(lang);
  if (status === 'planned') return '';
  return words(`fair.statusTitle.${status}`, { event: words(`fair.this.${kind}`) });
}

function isMessage(key: string): key is MessageKey {
  return key in MESSAGES.vi;
}
