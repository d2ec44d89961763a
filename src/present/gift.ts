import { mayBePromoted } from '../domain/alcohol.ts';
import type { GiftSet } from '../domain/gift-set.ts';
import type { Producer } from '../domain/producer.ts';
import type { ProductView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { formatSeason } from '../i18n/facts.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { plain, markedText } from './marked-text.ts';

/** When, in what, from whom, and a price with its day. */
export function giftFacts(gift: GiftSet, packer: Producer | undefined, lang: Language): Row[] {
  const words = t(lang);
  const price = gift.referencePrice;
  return filled([
    textRow(words('gift.occasion'), gift.occasion, lang),
    row(words('trade.season'), gift.season && formatSeason(lang, gift.season)),
    textRow(words('facts.packaging'), gift.packaging, lang),
    row(
      words('trade.leadTime'),
      gift.leadTimeDays ? words('duration.day', { count: gift.leadTimeDays }) : undefined,
    ),
    row(
      words('gift.price'),
      price &&
        words('gift.priceOf', { amount: formatNumber(lang, price.amount), day: formatDay(lang, price.asOf) }),
    ),
    {
      label: words('gift.packedBy'),
      values: packer ? [{ ...markedText(packer.name, lang), href: paths.producer(lang, packer.id) }] : [],
    },
  ]);
}

/** What is in the set; products that left the catalogue, and strong drinks, are left out (the checker reports them). */
export function giftItems(gift: GiftSet, productById: ReadonlyMap<string, ProductView>, lang: Language) {
  return gift.items.flatMap(({ product, amount }) => {
    const view = productById.get(product);
    return view && mayBePromoted(view)
      ? [{ view, name: markedText(view.product.name, lang), amount: amount && plain(amount, lang) }]
      : [];
  });
}
