import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';

/** What the control that keeps a whole fair says and needs. */
export function saveOffline(fair: string, lang: Language) {
  const words = t(lang);
  return {
    name: fair,
    manifest: paths.fairOffline(lang, fair),
    words: {
      title: words('offline.title'),
      offer: words('offline.offer', { size: '{size}' }),
      button: words('offline.button'),
      saving: words('offline.saving', { percent: '{percent}' }),
      saved: words('offline.saved', { size: '{size}' }),
      stale: words('offline.stale'),
      remove: words('offline.remove'),
      failed: words('offline.failed'),
    },
  };
}
