import type { ProductView } from '../domain/product-view.ts';
import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';
import { paths } from '../paths.ts';
import { firstPicture } from './photo.ts';
import { drawingOf } from './picture.ts';
import { placeWords } from './place-words.ts';
import { markedText } from './marked-text.ts';
import { productStatus, proposalWords, reportedStars, shownStars } from './status-words.ts';

type Card = ReturnType<typeof cardOf>;

const cards: Readonly<Record<Language, WeakMap<ProductView, Card>>> = {
  vi: new WeakMap(),
  en: new WeakMap(),
};

/** What a card shows of a product; the same object each time, so that it need not be rendered again. */
export function productCard(view: ProductView, site: Site, lang: Language): Card {
  let card = cards[lang].get(view);
  if (card?.today !== site.today) cards[lang].set(view, (card = cardOf(view, site, lang)));
  return card;
}

function cardOf(view: ProductView, site: Site, lang: Language) {
  const name = markedText(view.product.name, lang);
  const producer = markedText(view.producer.name, lang);
  return {
    id: view.product.id,
    href: paths.product(lang, view.product.id),
    name: name.text,
    nameLang: name.lang,
    illustration: drawingOf(view),
    photo: firstPicture(view.product.photos),
    stars: shownStars(view, lang),
    noStars: reportedStars(view, lang),
    proposal: proposalWords(view, lang),
    producer: producer.text,
    producerLang: producer.lang,
    place: view.place && placeWords(view.place, lang),
    steps: productStatus(view, site.today, lang),
    today: site.today,
  };
}
