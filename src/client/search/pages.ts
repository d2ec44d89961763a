import type { SearchPage } from '../../domain/search/dictionary.ts';
import type { Language } from '../../domain/text.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { paths } from '../../paths.ts';

/** The products narrowed by one choice, where more can be chosen. */
const narrowed = (key: string) => (lang: Language) => `${paths.products(lang)}?${key}`;

const ADDRESSES: Readonly<Record<SearchPage, (lang: Language) => string>> = {
  gifts: paths.gifts,
  'sales-points': paths.salesPoints,
  fairs: paths.fairs,
  'in-force': narrowed('tinh-trang=con-hieu-luc'),
  expired: narrowed('tinh-trang=het-hieu-luc'),
  producers: paths.producers,
  places: paths.places,
  decisions: paths.documents,
  stamp: paths.checkStamp,
  trade: paths.trade,
  programme: paths.programme,
  news: paths.news,
  guides: paths.guides,
  figures: paths.figures,
};

/** A page that a query names, as a link says it; undefined for a name that this build does not know. */
export function pageLink(id: string, lang: Language): { href: string; label: string } | undefined {
  const stars = /^stars-([1-5])$/u.exec(id)?.[1];
  if (stars !== undefined) {
    const label = searchWords(lang)('found.starsPage', { stars: Number(stars) });
    return { href: narrowed(`sao=${stars}`)(lang), label };
  }
  if (!Object.hasOwn(ADDRESSES, id)) return undefined;
  const page = id as SearchPage;
  return { href: ADDRESSES[page](lang), label: searchWords(lang)(`found.page.${page}`) };
}
