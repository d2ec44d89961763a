import type { Producer } from '../domain/producer.ts';
import type { PlaceView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { formerRowWords } from './place-words.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { plain, vietnamese } from './marked-text.ts';

/** Who a producer is, for somebody who wants to deal with them. */
export function producerFacts(producer: Producer, place: PlaceView | undefined, lang: Language): Row[] {
  const words = t(lang);
  return filled([
    row(words('producer.kindLabel'), words(`producer.kind.${producer.kind}`)),
    {
      label: words('producer.legalName'),
      values: producer.legalName ? [vietnamese(producer.legalName, lang)] : [],
    },
    row(words('producer.taxCode'), producer.taxCode),
    { label: words('producer.leader'), values: producer.leader ? [vietnamese(producer.leader, lang)] : [] },
    row(words('producer.startUpLabel'), producer.startUp && words(`producer.startUp.${producer.startUp}`)),
    row(
      words('producer.foundedIn'),
      producer.foundedIn === undefined ? undefined : String(producer.foundedIn),
    ),
    textRow(words('contact.address'), producer.address, lang),
    {
      label: words('producer.place'),
      values: place
        ? [
            { text: plain(place.today.name, lang), href: paths.place(lang, place.today.id) },
            ...(place.former
              ? [
                  {
                    text: formerRowWords(place, lang) ?? '',
                    href: paths.place(lang, place.former.id),
                  },
                ]
              : []),
          ]
        : [],
    },
  ]);
}
