import { GROUP_IDS } from '../domain/group.ts';
import { MONTHS, seasonRow } from '../domain/buyer/season.ts';
import type { ProductView } from '../domain/product-view.ts';
import { PRODUCT_SETS } from '../domain/product-set.ts';
import type { Language } from '../domain/text.ts';
import { formatMonth } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { plain, markedText } from './marked-text.ts';

/** A row for each product up to here; in a larger catalogue one for each of the 26 sets, with numbers. */
const SINGLY = 150;

/** What can be had in which month; undefined where no product names its months. */
export function seasonCalendar(products: readonly ProductView[], lang: Language) {
  const words = t(lang);
  const seasonal = products.filter(({ product }) => product.trade?.season);
  if (seasonal.length === 0) return undefined;
  const singly = seasonal.length <= SINGLY;
  const groups = GROUP_IDS.flatMap((group) => {
    const views = seasonal.filter((view) => view.group === group);
    const rows = singly
      ? views.map((view) => ({
          name: markedText(view.product.name, lang),
          href: paths.product(lang, view.product.id),
          counts: seasonRow([view]).counts,
        }))
      : PRODUCT_SETS.filter((set) => set.group === group).flatMap((set) => {
          const own = views.filter((view) => view.set === set);
          return own.length > 0
            ? [
                {
                  name: markedText(set.name, lang),
                  href: paths.set(lang, set.number),
                  counts: seasonRow(own).counts,
                },
              ]
            : [];
        });
    return rows.length > 0 ? [{ title: words(`group.${group}`), rows }] : [];
  });
  return {
    singly,
    groups,
    months: MONTHS.map((month) => ({ short: String(month), name: formatMonth(lang, month) })),
    caption: words(singly ? 'trade.calendarCaption' : 'trade.calendarCounts'),
    yes: words('trade.inSeason'),
    no: words('trade.outOfSeason'),
    product: plain({ vi: words('document.product') }, lang),
  };
}

export type SeasonCalendarView = NonNullable<ReturnType<typeof seasonCalendar>>;
