import type { ProductView } from '../domain/product-view.ts';
import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';
import { paths } from '../paths.ts';
import { markedText } from './marked-text.ts';
import { productStatus, reportedStars, shownStars } from './status-words.ts';

/** What a line says of a product. */
export function productRow(view: ProductView, site: Site, lang: Language) {
  const name = markedText(view.product.name, lang);
  return {
    id: view.product.id,
    href: paths.product(lang, view.product.id),
    name: name.text,
    nameLang: name.lang,
    stars: shownStars(view, lang),
    noStars: reportedStars(view, lang),
    steps: productStatus(view, site.today, lang),
    today: site.today,
    group: view.group ?? 'khac',
  };
}
