import type { ProductView } from '../domain/product-view.ts';
import type { Story } from '../domain/published.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { excerpt } from './markdown.ts';
import { placeWords } from './place-words.ts';
import { plain } from './marked-text.ts';

/** One or two sentences for search engines and shared links: the editor's summary, else what is on file. */
export function productDescription(view: ProductView, story: Story | undefined, lang: Language): string {
  const { product, producer, place } = view;
  const { summary } = product;
  if (summary && (lang === 'vi' || summary.en)) return plain(summary, lang);
  const told = story?.[lang];
  if (told) return excerpt(told);
  return t(lang)(place ? 'product.description' : 'product.descriptionNoPlace', {
    name: plain(product.name, lang),
    producer: plain(producer.name, lang),
    place: place ? placeWords(place, lang) : '',
  });
}
