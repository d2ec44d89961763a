import type { Fair } from '../domain/fair.ts';
import type { Language } from '../domain/text.ts';
import { paths } from '../paths.ts';
import { eventWords } from './event-words.ts';

/** What the control that keeps a whole fair says and needs. */
export function saveOffline(fair: Pick<Fair, 'id' | 'kind'>, lang: Language) {
  const words = eventWords(fair, lang);
  return {
    name: fair.id,
    manifest: paths.fairOffline(lang, fair.id),
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
