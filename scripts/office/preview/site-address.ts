import { paths } from '../../../src/paths.ts';
import type { Kind } from '../../../src/office/api-types.ts';

const PAGES: Readonly<Record<Kind, (id: string) => string>> = {
  products: (id) => paths.product('vi', id),
  producers: (id) => paths.producer('vi', id),
  documents: (id) => paths.document('vi', id),
  fairs: (id) => paths.fair('vi', id),
  giftSets: (id) => paths.gift('vi', id),
  salesPoints: (id) => paths.salesPoint('vi', id),
  news: (id) => paths.newsItem('vi', id),
  guides: (id) => paths.guide('vi', id),
  catalogue: () => paths.home('vi'),
  places: () => paths.places('vi'),
};

/** The page of the site on which an entry stands. */
export function siteAddressOf(kind: Kind, id: string): string {
  return PAGES[kind](id);
}
