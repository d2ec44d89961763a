import type { Known } from '../catalogue/known.ts';
import { settles } from './answer.ts';
import { certificateOf, together } from './certificate.ts';
import type { RawItem } from './item.ts';
import { caseIsLost, restoreCase } from './letter-case.ts';
import { noteDoubts } from './notes.ts';
import { matchProduct, type ProductMatch } from './products.ts';
import { provinceIn } from './provinces.ts';
import { dayOfYear, placesOf } from './row-place.ts';
import { hintedProducer, producerDoubts, rowProducer } from './row-producer.ts';
import type { Setting } from './setting.ts';
import { compactOf, isPlain, keyOf, tidy, withoutSample } from '../../../src/domain/names/spelling.ts';
import type { UnderstoodProduct } from './understood.ts';

/** One product of a list: who makes it, where, what it was awarded, and what is left to ask. */
export function productOf(item: RawItem, setting: Setting): UnderstoodProduct {
  const { known } = setting;
  const producer = rowProducer(item, setting);
  const hinted = producer ? undefined : hintedProducer(item, setting);
  const answers = item.certificates.map(({ mention }) => setting.decisions.answer(mention));
  const day = answers.find(({ decision }) => decision?.signedOn !== undefined)?.decision?.signedOn;
  const knownHome = producer?.match === undefined ? undefined : known.producers.get(producer.match)?.place;
  const near = answers.find((answer) => answer.near !== undefined)?.near;
  const where = placesOf(
    item,
    near ?? dayOfYear(item.certificates.find(({ year }) => year !== undefined)?.year, known),
    knownHome,
    setting,
  );
  const sure = producer?.match ?? undefined;
  const asked = matchProduct(
    {
      id: item.id,
      code: item.code,
      certificateNumber: item.certificateNumber,
      name: item.name,
      producer: sure,
      producerNamed: producer !== undefined,
      perhaps: [producer?.suggest ?? []].flat(),
      place: where.place,
      day,
    },
    known,
  );
  const found = foundAs(item, asked);
  const product = found.match === undefined ? undefined : known.products.get(found.match);
  const certificates = item.certificates.map((certificate, at) =>
    certificateOf(
      item,
      certificate,
      answers[at] ?? { decision: undefined, listed: undefined, near: undefined, doubts: [] },
      product,
      where.outside,
      setting,
    ),
  );
  // Capitals or marks that are lost come back from the catalogue; else the list's own spelling is shown.
  const lost = caseIsLost(item.name) || isPlain(item.name);
  const isSame = product && compactOf(withoutSample(product.name.vi)) === compactOf(withoutSample(item.name));
  const name = lost && isSame ? product.name.vi : restoreCase(item.name, setting.cases);
  const doubts = [
    ...producerDoubts(item, producer),
    ...(found.nameDiffers ? [`name-differs: ${nameIn(known, found.match ?? found.suggest)}`] : []),
    ...(found.match === undefined && caseIsLost(item.name) ? ['letter-case'] : []),
    ...(product === undefined && isTwo(item.name) ? ['two-products'] : []),
    ...where.doubts,
    ...elsewhere(item.name, known),
    ...noteDoubts(item.notes),
    ...(setting.table.draggedRows.has(item.row - 1) ? ['date-filled-down'] : []),
    ...together(certificates),
    ...(item.answer?.unclear ?? []).map((part) => `answer-unclear: ${part}`),
  ].filter((doubt) => !settles(item.answer, doubt));
  return {
    item,
    name,
    match: found.match,
    suggest: found.suggest,
    producer,
    suggestProducer: hinted,
    place: where.place,
    placeToday: where.today,
    placeChoices: where.choices,
    placeOutside: where.outside,
    certificates,
    mergeWith: undefined,
    doubts: [...new Set(doubts)],
  };
}

/** The product that the clerk said yes to, or the new one that he said it is. */
function foundAs({ answer }: RawItem, found: ProductMatch): ProductMatch {
  if (answer?.isNew) return { match: undefined, suggest: undefined, nameDiffers: false };
  const isIt = answer?.yes && found.match === undefined && found.suggest !== undefined;
  return isIt ? { ...found, match: found.suggest } : found;
}

function isTwo(name: string): boolean {
  return /[,;/+]/u.test(
    tidy(name)
      .replace(/\([^)]*\)/gu, '')
      .replace(/\d[.,/]\d/gu, ''),
  );
}

/** A province in a product's name that is not the catalogue's own. */
function elsewhere(name: string, known: Known): string[] {
  const province = provinceIn(tidy(name));
  if (province === undefined) return [];
  const own = [...known.places.values()].some((place) => keyOf(place.name.vi).endsWith(keyOf(province)));
  return own ? [] : [`place-in-name-elsewhere: ${province}`];
}

function nameIn(known: Known, id: string | undefined): string {
  return id === undefined ? '' : (known.products.get(id)?.name.vi ?? id);
}
