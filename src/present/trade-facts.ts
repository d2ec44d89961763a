import type { ProductView } from '../domain/product-view.ts';
import type { HeldCertificate, Pack, SalesChannel } from '../domain/product.ts';
import type { Language } from '../domain/text.ts';
import { formatQuantity, formatSeason } from '../i18n/facts.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { packUnit } from './pack-unit.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { vietnamese } from './marked-text.ts';

/** A visit or tour is not delivered and not returned: guests come, on a day that they book. */
export function isVisit({ group }: Pick<ProductView, 'group'>): boolean {
  return group === 'du-lich';
}

/**
 * What a shop's or supermarket's buyer asks for, or of a visit its guests. Where a producer gives some of it, what a buyer
 * cannot do without reads "chưa cung cấp"; where nothing is given, there is no table at all.
 */
export function tradeFacts(view: Pick<ProductView, 'group' | 'product'>, lang: Language): Row[] {
  const { trade, facts } = view.product;
  if (!trade) return [];
  const words = t(lang);
  const label = (key: 'minimumOrder' | 'capacity' | 'season' | 'leadTime' | 'deliveryArea' | 'returns') =>
    isVisit(view) ? words(`visit.${key}`) : words(`trade.${key}`);
  const missing = isVisit(view) ? undefined : words('facts.missing');
  const packs = facts?.packs ?? [];
  const rows = filled([
    row(label('minimumOrder'), trade.minimumOrder && formatQuantity(lang, trade.minimumOrder), missing),
    row(
      label('capacity'),
      trade.capacityPerMonth &&
        words('trade.perMonth', { quantity: formatQuantity(lang, trade.capacityPerMonth) }),
      missing,
    ),
    row(label('season'), trade.season && formatSeason(lang, trade.season)),
    row(
      label('leadTime'),
      trade.leadTimeDays ? words('duration.day', { count: trade.leadTimeDays }) : undefined,
      missing,
    ),
    textRow(label('deliveryArea'), trade.deliveryArea, lang, missing),
    row(
      words('trade.unitsPerCarton'),
      trade.unitsPerCarton && !packs.some(({ unitsPerCarton }) => unitsPerCarton === trade.unitsPerCarton)
        ? cartonWords(trade.unitsPerCarton, packs, lang)
        : undefined,
    ),
    textRow(words('trade.shelfLifeOnDelivery'), trade.shelfLifeOnDelivery, lang),
    textRow(label('returns'), trade.returns, lang),
  ]);
  const known = rows.some(({ values }) => values.length > 0);
  return known ? rows : [];
}

/** "12 chiếc": in what is packed, where that is said of one pack alone. */
function cartonWords(count: number, packs: readonly Pack[], lang: Language): string {
  const [only] = packs;
  const unit = only && packs.length === 1 ? ` ${packUnit(only, lang)}` : '';
  return `${formatNumber(lang, count)}${unit}`;
}

/** Where it is sold, a row for each kind of place. */
export function channelRows(channels: readonly SalesChannel[], lang: Language): Row[] {
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    label: t(lang)(`channel.${kind}`),
    values: channels
      .filter((channel) => channel.kind === kind)
      .map(({ name, address, url }) => ({
        ...vietnamese([name, address].filter(Boolean).join(', '), lang),
        href: url,
      })),
  }));
}

/** Certificates held beside OCOP: VietGAP, HACCP, organic … One past its day says so. */
export function heldRows(held: readonly HeldCertificate[], today: string, lang: Language): Row[] {
  const words = t(lang);
  return held.map(({ name, number, issuer, expiresOn }) => ({
    label: name,
    values: [
      ...(number ? [{ text: words('held.number', { number }) }] : []),
      ...(issuer ? [vietnamese(issuer, lang)] : []),
      ...(expiresOn
        ? [
            {
              text: words(expiresOn < today ? 'held.expired' : 'held.validTo', {
                day: formatDay(lang, expiresOn),
              }),
            },
          ]
        : []),
    ],
    missing: words('held.noDetails'),
  }));
}
