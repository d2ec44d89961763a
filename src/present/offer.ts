import type { Offer } from '../domain/buyer/offer.ts';
import { GROUP_IDS } from '../domain/group.ts';
import type { ProductView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { formatQuantity, formatSeason } from '../i18n/facts.ts';
import { formatDay } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { plain } from './marked-text.ts';

/** Products that a buyer can be told something of, group by group. */
export function offered(products: readonly ProductView[]): ProductView[] {
  const rank = ({ group }: ProductView) => (group ? GROUP_IDS.indexOf(group) : GROUP_IDS.length);
  return products.filter(({ product }) => product.trade !== undefined).sort((a, b) => rank(a) - rank(b));
}

/** A product as the table for buyers has it. */
export function offer(view: ProductView, lang: Language): Offer {
  const words = t(lang);
  const { product, producer, current } = view;
  const { season, capacityPerMonth, minimumOrder, leadTimeDays } = product.trade ?? {};
  const papers = [
    ...(product.otherCertificates ?? []).map(({ name }) => name),
    ...(product.facts?.selfDeclaration ? [words('offer.selfDeclaration')] : []),
    ...(product.facts?.testReportOn
      ? [words('offer.testReport', { day: formatDay(lang, product.facts.testReportOn) })]
      : []),
  ];
  return {
    id: product.id,
    url: paths.product(lang, product.id),
    name: plain(product.name, lang),
    producer: plain(producer.name, lang),
    group: view.group,
    months: season,
    season: season ? formatSeason(lang, season) : null,
    capacity: capacityPerMonth ? formatQuantity(lang, capacityPerMonth) : null,
    minimum: minimumOrder ? formatQuantity(lang, minimumOrder) : null,
    lead: leadTimeDays ? words('duration.day', { count: leadTimeDays }) : null,
    papers: papers.length > 0 ? papers.join('; ') : null,
    ocop: current ? ocopOf(current, lang) : null,
  };
}

function ocopOf(
  { certificate, validity }: NonNullable<ProductView['current']>,
  lang: Language,
): Offer['ocop'] {
  const { withdrawnOn, lastValidDay, extendedUntil } = validity;
  const last = extendedUntil ?? lastValidDay;
  const until = withdrawnOn !== undefined && withdrawnOn <= last ? withdrawnOn : last;
  const said = { stars: certificate.stars, day: formatDay(lang, until) };
  return {
    stars: certificate.stars,
    until,
    words: t(lang)('offer.ocop', said),
    past: t(lang)('offer.ocopPast', said),
  };
}
