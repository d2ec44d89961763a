import type { Producer } from '../domain/producer.ts';
import type { PlaceView } from '../domain/product-view.ts';
import type { Standings } from '../domain/standings.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { placeWords } from './place-words.ts';
import { markedText } from './marked-text.ts';
import { standingWords } from './standing-words.ts';

/** What a card shows of a producer. */
export function producerCard(
  producer: Producer,
  place: PlaceView | undefined,
  products: Standings,
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
    products: standingWords(products, lang),
    startUp: producer.startUp && words(`producer.startUp.${producer.startUp}`),
  };
}
