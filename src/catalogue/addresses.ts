import type { Language } from '../domain/text.ts';
import { OFFICIAL_FORMS } from '../domain/forms/forms.ts';
import { PRODUCT_SETS } from '../domain/product-set.ts';
import { OWN_LISTS } from '../domain/browse/facets.ts';
import { choicePath, paths } from '../paths.ts';
import type { Site } from '../domain/site.ts';
import type { Browse } from './browse.ts';
import type { Indexes } from './indexes.ts';

/** An indexed page's address in each language. */
export type Address = Readonly<Record<Language, string>>;

/**
 * Every page that search engines may list. Further pages of a list and booths are left out: lists and fairs lead
 * there by themselves.
 * Empty for a catalogue that asks not to be listed.
 */
export function addressesOf({ catalogue, has }: Site, indexes: Indexes, browse: Browse): readonly Address[] {
  if (catalogue.noindex) return [];
  const { products, producerList, places, documentList, news, guides, fairs, giftSets, byGroup, bySet } =
    indexes;
  const filtered = browse.choices.filter(({ facet }) => !OWN_LISTS.includes(facet));
  const inBoth = (path: (lang: Language) => string): Address => ({ vi: path('vi'), en: path('en') });
  const each = <T>(items: Iterable<T>, path: (lang: Language, item: T) => string): Address[] =>
    [...items].map((item) => inBoth((lang) => path(lang, item)));
  const alone = [
    paths.home,
    paths.products,
    paths.producers,
    paths.places,
    paths.documents,
    paths.programme,
    paths.rounds,
    paths.selfScoring,
    paths.forms,
    paths.help,
    paths.glossary,
    paths.figures,
    paths.targets,
    paths.checkStamp,
    paths.trade,
    paths.developers,
    ...(has.gifts ? [paths.gifts] : []),
    ...(has.salesPoints ? [paths.salesPoints] : []),
    ...(has.fairs ? [paths.fairs] : []),
    ...(has.news ? [paths.news] : []),
    ...(has.guides ? [paths.guides] : []),
  ];
  return [
    ...alone.map(inBoth),
    ...each(PRODUCT_SETS, (lang, { number }) => paths.scoring(lang, number)),
    ...each(OFFICIAL_FORMS, (lang, { no }) => paths.form(lang, no)),
    ...each([...byGroup.keys()].sort(), (lang, group) => paths.group(lang, group)),
    ...each(
      [...bySet.keys()].sort((a, b) => a - b),
      (lang, set) => paths.set(lang, set),
    ),
    ...each(filtered, (lang, { key }) => choicePath(lang, key)),
    ...each(products, (lang, { product }) => paths.product(lang, product.id)),
    ...each(producerList, (lang, { id }) => paths.producer(lang, id)),
    ...each(places.keys(), (lang, id) => paths.place(lang, id)),
    ...each(documentList, (lang, { id }) => paths.document(lang, id)),
    ...each(giftSets, (lang, { id }) => paths.gift(lang, id)),
    ...each(fairs, (lang, { id }) => paths.fair(lang, id)),
    ...each(news, (lang, { id }) => paths.newsItem(lang, id)),
    ...each(guides, (lang, { id }) => paths.guide(lang, id)),
  ];
}
