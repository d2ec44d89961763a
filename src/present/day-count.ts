import { fillIn } from '../domain/fill-in.ts';
import { daysBetween } from '../domain/date.ts';
import { fairPhase, firstDay, type Fair } from '../domain/fair.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';

/** "còn 5 ngày" and its fellows, said for the build's day; the page's element says it again for the reader's. */
export function dayCount(fair: Fair, today: IsoDate, lang: Language) {
  const words = t(lang);
  const from = firstDay(fair);
  const left = daysBetween(today, from);
  const phase = fairPhase(fair, today);
  const said = {
    coming: words('fair.inDays', { days: '{n}' }),
    tomorrow: words('fair.tomorrow'),
    now: words('fair.now'),
    last: words('fair.lastDay'),
    past: words('fair.over'),
  };
  const text =
    phase === 'past'
      ? said.past
      : phase === 'now'
        ? fair.to === today
          ? said.last
          : said.now
        : left === 1
          ? said.tomorrow
          : fillIn(said.coming, { n: left });
  return { from, to: fair.to, text, words: said };
}
