import type { CardData } from '../domain/browse/card.ts';
import type { ProductView } from '../domain/product-view.ts';
import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';
import { productCard } from './product-card.ts';

/** A product's card as data, for the browser to draw; `drawing` knows the address of a drawing. */
export function browseCard(
  view: ProductView,
  site: Site,
  lang: Language,
  drawing: (name: string) => string,
): CardData {
  const { photo, illustration, today: _today, ...card } = productCard(view, site, lang);
  if (!photo) return { ...card, drawing: drawing(illustration) };
  // The blurred thumbnail would be most of the file.
  const { blur: _blur, ...rest } = photo;
  return { ...card, photo: rest };
}
