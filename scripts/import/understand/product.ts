import type { IsoDate } from '../../../src/domain/date.ts';
import { existedOn } from '../../../src/domain/place.ts';
import type { Known } from '../catalogue/known.ts';
import { weighCatalogue, weighChain, weighLaw, weighTerm } from './certificates.ts';
import type { DecisionAnswer, Decisions } from './decisions.ts';
import type { RawCertificate, RawItem } from './item.ts';
import { caseIsLost, restoreCase, type NameCases } from './letter-case.ts';
import { noteDoubts } from './notes.ts';
import { choosePlace, readPlace, type PlaceAnswer } from './places.ts';
import { differsInTone, type ProducerList } from './producer-list.ts';
import { matchProduct } from './products.ts';
import { provinceIn } from './provinces.ts';
import { starsBySources } from './star-sources.ts';
import type { Table } from './tables.ts';
import { compactOf, isPlain, keyOf, tidy, withoutSample } from './text.ts';
import type { UnderstoodCertificate, UnderstoodProducer, UnderstoodProduct } from './understood.ts';

/** What all products of a table are read against. */
export interface Setting {
  readonly known: Known;
  readonly today: IsoDate;
  readonly table: Table;
  readonly decisions: Decisions;
  readonly producers: ProducerList;
  /** Ids of the producers that another sheet of the list names. */
  readonly producersElsewhere: readonly string[];
  readonly cases: NameCases;
  readonly listIsOfToday: boolean;
}

/** One product of a list: who makes it, where, what it was awarded, and what is left to ask. */
export function productOf(item: RawItem, setting: Setting): UnderstoodProduct {
  const { known } = setting;
  const producer =
    item.producer === undefined
      ? undefined
      : setting.producers.named(item.producer, item.row, {
          taxCode: item.cells.taxCode,
          doubts: twoSpellings(item),
        });
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
  const found = matchProduct(
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
  ];
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

function certificateOf(
  item: RawItem,
  certificate: RawCertificate,
  answered: DecisionAnswer,
  product: Parameters<typeof weighCatalogue>[0] | undefined,
  outside: boolean,
  setting: Setting,
): UnderstoodCertificate {
  const { known, today, table } = setting;
  const read = starsBySources(item, certificate, table);
  const dragged = table.draggedRows.has(item.row - 1);
  // A commune of another district had its decision from there: nothing of it is ours.
  const decision = outside ? undefined : answered.decision;
  const listed = outside ? undefined : answered.listed;
  const law = weighLaw(read.stars, listed, item.points, known);
  const doubts = [...read.doubts, ...(outside ? [] : answered.doubts), ...law.doubts];
  const signedOn = decision?.signedOn;
  const written = certificate.mention?.day?.day;
  if (written !== undefined && written > today) doubts.push(`date-future: ${written}`);
  const differs =
    product && !dragged
      ? weighCatalogue(product, { stars: law.stars, listed, year: yearOf(certificate) }, known)
      : product
        ? weighCatalogue(product, { stars: law.stars, listed, year: undefined }, known)
        : [];
  if (differs.length > 0) {
    doubts.push(...differs);
    // The stars are asked for already; who may give them is then no question of its own.
    for (let at = doubts.length - 1; at >= 0; at--)
      if (/^issuer-(?:unusual|round)/.test(doubts[at] ?? '')) doubts.splice(at, 1);
  } else if (product && signedOn !== undefined && law.stars !== undefined) {
    doubts.push(...weighChain(product, signedOn, listed?.match, known));
  }
  if (certificate.lastDay?.doubt !== undefined) doubts.push(certificate.lastDay.doubt);
  if (!dragged && !outside)
    doubts.push(...weighTerm(signedOn, certificate.lastDay?.day, table.context.termMonths, known));
  const stars = law.stars;
  return {
    year: certificate.year,
    stars,
    proposal: read.proposal,
    raw: certificate.written,
    decision,
    listed,
    lastDay: dragged ? undefined : certificate.lastDay?.day,
    certified: doubts.length === 0 && stars !== undefined && signedOn !== undefined && !outside,
    doubts,
  };
}

/** The year that a row speaks of, unless only its dragged date says so. */
function yearOf(certificate: RawCertificate): number | undefined {
  return certificate.year;
}

/** Doubts of all certificates of a row; those of years with the years behind them. */
function together(certificates: readonly UnderstoodCertificate[]): string[] {
  const several = certificates.some(({ year }) => year !== undefined) && certificates.length > 1;
  const years = certificates
    .filter(({ doubts }) => doubts.includes('decision-missing'))
    .flatMap(({ year }) => year ?? []);
  const missing = years.length > 0 ? [`decision-missing: ${years.join(', ')}`] : ['decision-missing'];
  const all = certificates.flatMap(({ doubts, year }) =>
    doubts
      .filter((doubt) => doubt !== 'decision-missing')
      .map((doubt) =>
        several && year !== undefined
          ? doubt.includes(':')
            ? `${doubt} (${String(year)})`
            : `${doubt}: ${String(year)}`
          : doubt,
      ),
  );
  return [...all, ...(certificates.some(({ doubts }) => doubts.includes('decision-missing')) ? missing : [])];
}

function producerDoubts(item: RawItem, producer: UnderstoodProducer | undefined): string[] {
  if (!producer) return ['producer-missing'];
  const asked = producer.doubts.filter((doubt) => !doubt.includes('-short'));
  return [
    ...asked.map((doubt) => (doubt === 'letter-case' ? 'letter-case: producer' : doubt)),
    ...twoSpellings(item),
  ];
}

/** The prose of a row spells its producer otherwise than the column beside it. */
function twoSpellings({ producer, producerInProse }: RawItem): string[] {
  if (producer === undefined || producerInProse === undefined || !differsInTone(producerInProse, producer))
    return [];
  return [`producer-two-spellings: ${tidy(producer)} / ${tidy(producerInProse)}`];
}

/** The producer that a picture's path names, or the only one of another sheet. */
function hintedProducer(item: RawItem, { known, producersElsewhere }: Setting): string | undefined {
  const folder = (item.cells.picture ?? '').split(/[\\/]/u)[0] ?? '';
  if (folder !== '' && known.producers.has(folder)) return folder;
  const [only] = producersElsewhere;
  return producersElsewhere.length === 1 ? only : undefined;
}

interface Where {
  readonly place: string | undefined;
  readonly today: string | undefined;
  readonly choices: readonly string[];
  readonly outside: boolean;
  readonly doubts: readonly string[];
}

function placesOf(
  item: RawItem,
  day: IsoDate | undefined,
  knownPlace: string | undefined,
  setting: Setting,
): Where {
  const { known, today, listIsOfToday } = setting;
  const ask = (
    text: string,
    tense?: 'former' | 'today',
  ): PlaceAnswer & { outside: boolean; none: boolean } => {
    const written = readPlace(text, known);
    const answer = choosePlace(
      {
        written,
        day: tense === 'today' ? undefined : day,
        ...(tense && { tense }),
        listIsOfToday,
        today,
        knownPlace,
      },
      known,
    );
    return { ...answer, outside: written.outside !== undefined, none: written.none };
  };
  const former = item.addressFormer === undefined ? undefined : ask(item.addressFormer, 'former');
  const later = item.addressToday === undefined ? undefined : ask(item.addressToday, 'today');
  const plain = item.address === undefined ? undefined : ask(item.address);
  const main = former ?? plain ?? later;
  const now = later?.place ?? (main?.place === undefined ? undefined : unitOfToday(main.place, known, today));
  if (!main) {
    const doubts = item.hasPlaceColumn ? ['place-missing'] : [];
    return { place: undefined, today: undefined, choices: [], outside: false, doubts };
  }
  const outside = main.outside;
  const doubts = outside
    ? [`place-outside: ${tidy(item.addressFormer ?? item.address ?? '')}`]
    : main.none
      ? ['place-missing']
      : (main.doubt ?? []);
  return {
    place: main.place,
    today: outside ? undefined : now,
    choices: main.choices ?? [],
    outside,
    doubts: [doubts].flat(),
  };
}

function unitOfToday(id: string, known: Known, today: IsoDate): string | undefined {
  const place = known.places.get(id);
  return place && existedOn(place, today) ? id : undefined;
}

/** A day that stands for a whole year; none where units changed within it. */
function dayOfYear(year: number | undefined, known: Known): IsoDate | undefined {
  if (year === undefined) return undefined;
  const changes = [...known.places.values()].some(
    ({ from, to }) =>
      (from?.startsWith(`${String(year)}-`) && !from.endsWith('-01-01')) ||
      (to?.startsWith(`${String(year)}-`) && !to.endsWith('-12-31')),
  );
  return changes ? undefined : `${String(year)}-07-01`;
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
