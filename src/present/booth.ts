import type { BoothView } from '../domain/booth-view.ts';
import type { PlaceIndex } from '../domain/place.ts';
import type { Site } from '../domain/site.ts';
import { isInForce } from '../domain/status.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { dayCount } from './day-count.ts';
import { eventWords } from './event-words.ts';
import { venueWords } from './fair-item.ts';
import { drawingOf } from './picture.ts';
import { plain, markedText, type MarkedText } from './marked-text.ts';
import { formatDays } from '../i18n/format.ts';
import { shownStars } from './status-words.ts';

/** Who stands at a booth. */
export function exhibitorName({ booth, producer, fair }: BoothView, lang: Language): MarkedText {
  if (producer) return markedText(producer.name, lang);
  if (booth.guest) return markedText(booth.guest.name, lang);
  const [host] = fair.hosts ?? [];
  return host ? markedText(host, lang) : { text: t(lang)('booth.kind.information') };
}

/** A line of the fair's list of exhibitors. */
export function boothLine(view: BoothView, lang: Language) {
  const { booth, products, fair } = view;
  const words = eventWords(fair, lang);
  return {
    href: paths.booth(lang, booth.code),
    label: booth.label,
    kind: booth.kind,
    kindWords: words(`booth.kind.${booth.kind}`),
    name: exhibitorName(view, lang),
    from: booth.guest?.from && markedText(booth.guest.from, lang),
    shows: [
      ...products.map(({ product }) => markedText(product.name, lang)),
      ...(booth.guest?.shows ?? []).map((item) => markedText(item, lang)),
    ],
    note: booth.note && markedText(booth.note, lang),
  };
}

/** A drawing for a stall: its first product's, or else one that suits its kind. */
export function boothDrawing({ booth, products }: BoothView): string {
  const [first] = products;
  if (first) return drawingOf(first);
  return booth.kind === 'country' || booth.kind === 'food' ? 'still-bep-que' : 'still-gian-hang';
}

/** What a printed sheet says is on show: stars only while a certificate is in force; what does not fit is counted. */
export function sheetGoods({ booth, products }: BoothView, most: number, lang: Language) {
  const shown = products.map((view) => ({
    name: plain(view.product.name, lang),
    stars: isInForce(view.status.kind) ? shownStars(view, lang)?.count : undefined,
  }));
  const goods = [
    ...shown,
    ...(booth.guest?.shows ?? []).map((item) => ({ name: plain(item, lang), stars: undefined })),
  ];
  // One more line costs as much as the words "and one more".
  const kept = goods.length <= most ? goods : goods.slice(0, most - 1);
  const left = goods.length - kept.length;
  return { goods: kept, more: left > 0 ? t(lang)('sheet.more', { count: left }) : undefined };
}

/** "Meet at …": the booths where a product or producer can be met, nearest fair first. */
export function meetings(views: readonly BoothView[], places: PlaceIndex, site: Site, lang: Language) {
  const sorted = [...views].sort((a, b) => (a.fair.from < b.fair.from ? -1 : 1));
  return sorted.map(({ fair, booth, venue }) => ({
    fair: plain(fair.name, lang),
    href: paths.fair(lang, fair.id),
    days: formatDays(lang, fair.from, fair.to),
    where: venue ? venueWords(venue, places, lang) : '',
    booth: eventWords(fair, lang)('booth.title', { label: booth.label }),
    boothHref: paths.booth(lang, booth.code),
    count: dayCount(fair, site.today, lang),
  }));
}
