import {
  BUYER_COLUMNS,
  type BuyerColumn,
  type Cell,
  type PackCells,
  type WordedColumn,
} from '../domain/buyer/columns.ts';
import type { IsoDate } from '../domain/date.ts';
import type { BuyerRecord } from '../domain/buyer/record.ts';
import type { PlaceView, ProductView } from '../domain/product-view.ts';
import type { Site } from '../domain/site.ts';
import type { Validity } from '../domain/status.ts';
import type { Bilingual, Language } from '../domain/text.ts';
import { formatDuration, formatQuantity, formatSeason } from '../i18n/facts.ts';
import { formatDay, formatPhone } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { absolute, paths } from '../paths.ts';
import { placeWords } from './place-words.ts';
import { plain } from './marked-text.ts';
import { productStatus, reportedStars, starWords } from './status-words.ts';

/** The columns in words. */
export function buyerColumns(lang: Language): WordedColumn[] {
  const words = t(lang);
  return BUYER_COLUMNS.map(({ key, type }) => ({
    key,
    type,
    label: words(`buyer.${key}`),
    about: words(`buyer.${key}.about`),
  }));
}

/** True where a buyer would find more than "chưa cung cấp": else there is no sheet to show. */
export function hasBuyerFacts({ product }: ProductView): boolean {
  return product.facts !== undefined || product.trade !== undefined;
}

const SEVERAL = '; ';

/** Said once where all packs agree; else in their order, a dash for the pack that has none. */
function ofPacks(packs: readonly PackCells[], column: keyof PackCells): Cell {
  const values = packs.map((pack) => pack[column]);
  const [first = null] = values;
  if (values.every((value) => value === first)) return first;
  return values.map((value) => value ?? '–').join(SEVERAL);
}

/** The day a certificate ends by; a withdrawn one ended on the day of its withdrawal. */
function endOf({ lastValidDay, extendedUntil, withdrawnOn }: Validity): IsoDate {
  const last = extendedUntil ?? lastValidDay;
  return withdrawnOn !== undefined && withdrawnOn < last ? withdrawnOn : last;
}

/** A product as a buyer's list has it. Contacts are those the reader of catalogues let through. */
export function buyerRecord(
  view: ProductView,
  producerPlace: PlaceView | undefined,
  site: Site,
  lang: Language,
): BuyerRecord {
  const { product, producer, current } = view;
  const words = t(lang);
  const facts = product.facts ?? {};
  const trade = product.trade ?? {};
  const packs = facts.packs ?? [];
  const contacts = producer.contacts ?? {};
  const say = (text: Bilingual | undefined): Cell => (text ? plain(text, lang) : null);
  const join = (parts: readonly (string | undefined)[]): Cell => {
    const kept = [...new Set(parts.filter((part) => part !== undefined && part !== ''))];
    return kept.length > 0 ? kept.join(SEVERAL) : null;
  };
  const packCells = packs.map(({ netContent, packaging, unitsPerCarton, gtin }): PackCells => ({
    netContent: formatQuantity(lang, netContent).replace('\u00a0', ' '),
    packaging: packaging
      ? plain(packaging, lang)
      : facts.packaging?.description
        ? plain(facts.packaging.description, lang)
        : null,
    unitsPerCarton: unitsPerCarton ?? trade.unitsPerCarton ?? null,
    gtin: gtin ?? null,
  }));
  const cells: Readonly<Record<BuyerColumn, Cell>> = {
    product: plain(product.name, lang),
    brand: facts.trademark?.name ?? null,
    producer: producer.legalName ?? plain(producer.name, lang),
    taxCode: producer.taxCode ?? null,
    address: join([
      producer.address && plain(producer.address, lang),
      producerPlace && placeWords(producerPlace, lang),
    ]),
    stars: null,
    status: null,
    lastDay: current ? endOf(current.validity) : null,
    decision: current?.document?.number ?? null,
    certificate: current?.certificate.number ?? null,
    asOf: null,
    productCode: product.productCode ?? null,
    netContent: ofPacks(packCells, 'netContent'),
    packaging: packs.length > 0 ? ofPacks(packCells, 'packaging') : say(facts.packaging?.description),
    unitsPerCarton: packs.length > 0 ? ofPacks(packCells, 'unitsPerCarton') : (trade.unitsPerCarton ?? null),
    gtin: ofPacks(packCells, 'gtin'),
    ingredients: say(facts.ingredients ?? facts.materials),
    allergens: say(facts.allergens),
    dimensions: say(facts.dimensions),
    storage: say(facts.storage),
    shelfLife: facts.shelfLife ? formatDuration(lang, facts.shelfLife) : null,
    shelfLifeOnDelivery: say(trade.shelfLifeOnDelivery),
    origin: view.place ? `${placeWords(view.place, lang)}, ${words('buyer.country')}` : null,
    rawMaterialArea: say(facts.rawMaterialArea),
    warnings: say(facts.warnings),
    selfDeclaration: facts.selfDeclaration ?? null,
    otherCertificates: join(
      (product.otherCertificates ?? []).map(({ name, number, issuer, expiresOn }) =>
        [
          name,
          number,
          issuer,
          // Never "expired": the file may be older than the day it is read on.
          expiresOn && words('buyer.validTo', { day: formatDay(lang, expiresOn) }),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    testReport: facts.testReportOn ?? null,
    traceability: facts.traceabilityUrl ?? null,
    capacity: trade.capacityPerMonth
      ? words('trade.perMonth', {
          quantity: formatQuantity(lang, trade.capacityPerMonth).replace('\u00a0', ' '),
        })
      : null,
    season: trade.season ? formatSeason(lang, trade.season) : null,
    minimumOrder: trade.minimumOrder ? formatQuantity(lang, trade.minimumOrder).replace('\u00a0', ' ') : null,
    leadTime: trade.leadTimeDays ?? null,
    deliveryArea: say(trade.deliveryArea),
    returns: say(trade.returns),
    contact: contacts.person ?? null,
    phone: contacts.phone ? formatPhone(contacts.phone) : null,
    zalo: contacts.zalo ? formatPhone(contacts.zalo) : null,
    email: contacts.email ?? null,
    website: contacts.website ?? null,
    page: absolute(site.host, paths.product(lang, product.id)),
  };
  return {
    id: product.id,
    name: plain(product.name, lang),
    url: paths.product(lang, product.id),
    specification: hasBuyerFacts(view) ? paths.specification(product.id) : undefined,
    producer: {
      id: producer.id,
      name: plain(producer.name, lang),
      phone: contacts.phone,
      zalo: contacts.zalo,
      email: contacts.email,
    },
    cells: BUYER_COLUMNS.map(({ key }) => cells[key]),
    packs: packCells.length > 1 ? packCells : undefined,
    stars: current?.certificate.stars ?? null,
    starsElse: starWords(current?.certificate.stars, lang)?.pastLabel ?? reportedStars(view, lang) ?? null,
    steps: productStatus(view, site.today, lang),
  };
}
