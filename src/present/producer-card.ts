import type { Producer } from '../domain/producer.ts';
import type { PlaceView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { placeWords } from './place-words.ts';
import { markedText } from './marked-text.ts';

/** What a card shows of a producer. */
export function producerCard(
  producer: Producer,
  place: PlaceView | undefined,
  products: number,
  lang: Language,
) {
  const words = t(lang);
  const name = markedText(producer.name, lang);
  return {
    href: paths.producer(lang, producer.id),
    name: name.text,
    nameLang: name.lang,
    kind: words(`producer.kind.${producer.kind}`),
    place: place && placeWords(place, lang),
    products: words('products.count', { count: products }),
    startUp: producer.startUp && words(`producer.startUp.${producer.startUp}`),
  };
}
