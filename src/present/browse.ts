import {
  CHANNEL_SLUGS,
  choiceParts,
  FACET_IDS,
  MAKER_SLUGS,
  type ChoiceKey,
  type FacetId,
  type StatusChoice,
} from '../domain/browse/facets.ts';
import { BROWSE_WORDS, type FilterData } from '../domain/browse/filter-choices.ts';
import type { KnownChoice } from '../domain/browse/state.ts';
import type { Fair } from '../domain/fair.ts';
import type { GroupId } from '../domain/group.ts';
import type { PlaceIndex } from '../domain/place.ts';
import type { ChannelKind } from '../domain/product.ts';
import { productSet } from '../domain/product-set.ts';
import type { ProducerKind } from '../domain/producer.ts';
import type { Language } from '../domain/text.ts';
import { formatNumber } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { formsOf } from '../i18n/messages.ts';
import { t } from '../i18n/translate.ts';
import { markedText, type MarkedText } from './marked-text.ts';

export interface ChoiceNames {
  readonly places: PlaceIndex;
  readonly fair: Fair | undefined;
}

const kindOf = <K extends string>(slugs: Readonly<Record<K, string>>, slug: string) =>
  (Object.keys(slugs) as K[]).find((kind) => slugs[kind] === slug);

/** A choice in words: "Đồ uống", "4 sao". */
export function choiceLabel(key: ChoiceKey, { places, fair }: ChoiceNames, lang: Language): MarkedText {
  const words = t(lang);
  const { param, value } = choiceParts(key);
  switch (param) {
    case 'nhom':
      return { text: words(`group.${value as GroupId}`) };
    case 'bo': {
      const set = productSet(Number(value));
      return set ? markedText(set.name, lang) : { text: value };
    }
    case 'sao':
      return { text: words('browse.stars', { count: Number(value) }) };
    case 'tinh-trang':
      return { text: words(`browse.status.${value as StatusChoice}`) };
    case 'noi': {
      const place = places.get(value);
      return place ? markedText(place.name, lang) : { text: value };
    }
    case 'chu-the':
      return { text: words(`producer.kind.${kindOf(MAKER_SLUGS, value) as ProducerKind}`) };
    case 'chung-nhan':
      return { text: words(`browse.held.${value}` as MessageKey) };
    case 'kenh':
      return { text: words(`channel.${kindOf(CHANNEL_SLUGS, value) as ChannelKind}`) };
    case 'hoi-cho':
      return fair ? markedText(fair.name, lang) : { text: words('browse.facet.fair') };
    default:
      return { text: words('browse.gift') };
  }
}

/** The title of the list of one choice: "Số sao: 4 sao". */
export function choiceTitle(key: ChoiceKey, facet: FacetId, names: ChoiceNames, lang: Language): string {
  const label = choiceLabel(key, names, lang).text;
  const words = t(lang);
  return words('browse.listTitle', { facet: words(`browse.facet.${facet}`), choice: label });
}

/** What the island of the filter is given. */
export function browseOffer(
  choices: readonly (KnownChoice & { readonly count: number })[],
  total: number,
  names: ChoiceNames,
  lang: Language,
): FilterData {
  const words = t(lang);
  return {
    lang,
    total,
    facets: FACET_IDS.map((facet) => ({
      facet,
      title: words(`browse.facet.${facet}`),
      choices: choices
        .filter((choice) => choice.facet === facet)
        .map(({ key, parent, count }) => {
          const { text, lang: own } = choiceLabel(key, names, lang);
          return { key, count, label: text, ...(parent && { parent }), ...(own && { lang: own }) };
        }),
    })).filter(({ choices: offered }) => offered.length > 0),
    words: browseWords(lang),
  };
}

/** Every word of the filter, with its plural forms and its places still to be filled: the browser knows the numbers. */
export function browseWords(lang: Language): FilterData['words'] {
  const texts = BROWSE_WORDS.flatMap((word) => {
    const key = word.startsWith('pages.') ? word : `browse.${word}`;
    return formsOf(lang, key).map(([ending, text]) => [word + ending, text]);
  });
  return Object.fromEntries(texts) as FilterData['words'];
}

/** A country has thousands of places, and a page on a phone no room for them: the page of all places has. */
const MOST_LINKS = 100;

/** The same choices as links, for a page without JavaScript; of very many, the largest, and `rest` says that there are others. */
export function choiceLinks(offer: FilterData, address: (key: ChoiceKey) => string) {
  return offer.facets.map(({ facet, title, choices }) => {
    const rest = choices.length > MOST_LINKS;
    const top = choices.filter(({ parent }) => parent === undefined);
    const largest = new Set([...top].sort((a, b) => b.count - a.count).slice(0, MOST_LINKS));
    return {
      facet,
      title,
      rest,
      links: (rest ? top.filter((choice) => largest.has(choice)) : choices).map(
        ({ key, label, lang, count, parent }) => ({
          href: address(key),
          label,
          lang,
          count: formatNumber(offer.lang, count),
          within: parent !== undefined,
        }),
      ),
    };
  });
}
