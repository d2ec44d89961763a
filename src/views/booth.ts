import type { BoothView } from '../domain/booth-view.ts';
import type { PlaceIndex } from '../domain/place.ts';
import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { dayCount } from './day-count.ts';
import { venueWords } from './fair-item.ts';
import { plain, said, type Said } from './said.ts';
import { formatDays } from '../i18n/format.ts';

/** Who stands at a booth. */
export function exhibitorName({ booth, producer, fair }: BoothView, lang: Language): Said {
  if (producer) return said(producer.name, lang);
  if (booth.guest) return said(booth.guest.name, lang);
  const [host] = fair.hosts ?? [];
  return host ? said(host, lang) : { text: t(lang)('booth.kind.information') };
}

/** A line of the fair's list of exhibitors. */
export function boothLine(view: BoothView, lang: Language) {
  const { booth, products } = view;
  const words = t(lang);
  return {
    href: paths.booth(lang, booth.code),
    label: booth.label,
    kind: booth.kind,
    kindWords: words(`booth.kind.${booth.kind}`),
    name: exhibitorName(view, lang),
    from: booth.guest?.from && said(booth.guest.from, lang),
    shows: [
      ...products.map(({ product }) => said(product.name, lang)),
      ...(booth.guest?.shows ?? []).map((item) => said(item, lang)),
    ],
    note: booth.note && said(booth.note, lang),
  };
}

/** "Meet at …": the booths where a product or producer can be met, nearest fair first. */
export function meetings(views: readonly BoothView[], places: PlaceIndex, site: Site, lang: Language) {
  const sorted = [...views].sort((a, b) => (a.fair.from < b.fair.from ? -1 : 1));
  return sorted.map(({ fair, booth, venue }) => ({
    fair: plain(fair.name, lang),
    href: paths.fair(lang, fair.id),
    days: formatDays(lang, fair.from, fair.to),
    where: venue ? venueWords(venue, places, lang) : '',
    booth: t(lang)('booth.title', { label: booth.label }),
    boothHref: paths.booth(lang, booth.code),
    count: dayCount(fair, site.today, lang),
  }));
}
