import type { ProductView } from '../domain/product-view.ts';
import type { Pack } from '../domain/product.ts';
import type { Language } from '../domain/text.ts';
import { formatDuration, formatQuantity } from '../i18n/facts.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { packUnit } from './pack-unit.ts';
import { formerRowWords } from './place-words.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { plain, markedText, vietnamese } from './marked-text.ts';
import { isVisit } from './trade-facts.ts';

/**
 * What is printed on the pack, and what a shopper asks first. What somebody must know before they eat or use it stands
 * before all else: paper that has room for some rows shows the first ones.
 */
export function productFacts(view: ProductView, lang: Language): Row[] {
  const words = t(lang);
  const { product } = view;
  const facts = product.facts ?? {};
  const packaging = facts.packaging;
  const label = (key: 'packs' | 'materials' | 'usage') =>
    isVisit(view) ? words(`visit.${key}`) : words(`facts.${key}`);
  return filled([
    textRow(words('facts.allergens'), facts.allergens, lang),
    {
      label: words('facts.warnings'),
      values: [
        ...(view.drink ? [{ text: words('alcohol.warning') }] : []),
        ...(facts.warnings ? [markedText(facts.warnings, lang)] : []),
      ],
    },
    row(
      words('facts.alcohol'),
      product.alcohol === undefined
        ? undefined
        : words('facts.alcoholOf', { strength: formatNumber(lang, product.alcohol) }),
    ),
    setRow(view, lang),
    placeRow(view, lang),
    { label: label('packs'), values: (facts.packs ?? []).map((pack) => packWords(pack, lang)) },
    textRow(words('facts.ingredients'), facts.ingredients, lang),
    textRow(label('materials'), facts.materials, lang),
    textRow(words('facts.dimensions'), facts.dimensions, lang),
    row(words('facts.shelfLife'), facts.shelfLife && formatDuration(lang, facts.shelfLife)),
    textRow(words('facts.storage'), facts.storage, lang),
    textRow(label('usage'), facts.usage, lang),
    textRow(words('facts.rawMaterialArea'), facts.rawMaterialArea, lang),
    {
      label: words('facts.packaging'),
      values: [
        ...(packaging?.description ? [markedText(packaging.description, lang)] : []),
        ...(packaging?.recycled ? [{ text: words('facts.recycled') }] : []),
      ],
    },
    textRow(words('facts.craftVillage'), product.craftVillage, lang),
    textRow(words('facts.tourismPoint'), product.tourismPoint, lang),
    row(words('facts.gift'), product.gift ? words('facts.giftYes') : undefined),
    row(
      words('facts.trademark'),
      facts.trademark && [facts.trademark.name, facts.trademark.number].filter(Boolean).join(' · '),
    ),
    row(words('facts.industrialDesign'), facts.industrialDesign?.number),
    row(words('facts.selfDeclaration'), facts.selfDeclaration),
    row(words('facts.testReport'), facts.testReportOn && formatDay(lang, facts.testReportOn)),
    {
      label: words('facts.traceability'),
      values: facts.traceabilityUrl
        ? [
            { text: words('facts.traceabilityLink'), href: facts.traceabilityUrl },
            ...(facts.traceabilityTriedOn
              ? [
                  {
                    text: words('facts.traceabilityTried', {
                      day: formatDay(lang, facts.traceabilityTriedOn),
                    }),
                  },
                ]
              : []),
          ]
        : [],
    },
    row(words('facts.productCode'), product.productCode),
  ]);
}

function setRow({ set, group }: ProductView, lang: Language): Row {
  const words = t(lang);
  const values = [];
  if (group) values.push({ text: words(`group.${group}`), href: paths.group(lang, group) });
  if (set) {
    const name = words('facts.setNumber', { number: set.number, name: plain(set.name, lang) });
    values.push({ text: name, href: paths.set(lang, set.number) });
  }
  return { label: words('facts.group'), values, missing: words('facts.groupUnknown') };
}

function placeRow({ place }: ProductView, lang: Language): Row {
  const words = t(lang);
  if (!place) return row(words('facts.place'), undefined);
  const values = [{ text: plain(place.today.name, lang), href: paths.place(lang, place.today.id) }];
  if (place.former) {
    const text = formerRowWords(place, lang) ?? '';
    values.push({ text, href: paths.place(lang, place.former.id) });
  }
  return { label: words('facts.place'), values };
}

function packWords(pack: Pack, lang: Language) {
  const words = t(lang);
  const size = formatQuantity(lang, pack.netContent);
  const parts = [
    pack.packaging ? plain(pack.packaging, lang) : undefined,
    pack.unitsPerCarton
      ? words('facts.perCarton', { count: pack.unitsPerCarton, unit: packUnit(pack, lang) })
      : undefined,
    pack.gtin ? words('facts.gtin', { gtin: pack.gtin }) : undefined,
  ].filter((part) => part !== undefined);
  const text = [size, ...parts].join(' · ');
  return pack.packaging && !pack.packaging.en ? vietnamese(text, lang) : { text };
}
