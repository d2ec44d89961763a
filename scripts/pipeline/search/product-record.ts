import type { IsoDate } from '../../../src/domain/date.ts';
import { GROUPS } from '../../../src/domain/group.ts';
import type { JoinContext } from '../../../src/domain/join.ts';
import { photoFileName, photoWidths } from '../../../src/domain/photo.ts';
import type { PlaceIndex } from '../../../src/domain/place.ts';
import type { ProductView } from '../../../src/domain/product-view.ts';
import { amountToken } from '../../../src/domain/search/quantity.ts';
import type { SearchCard, SearchRecord } from '../../../src/domain/search/record.ts';
import { statusToken } from '../../../src/domain/search/status-words.ts';
import { statusOn } from '../../../src/domain/status.ts';
import { photoPath } from '../../../src/paths.ts';
import { drawingOf } from '../../../src/present/picture.ts';
import { both, NO_WORDS, phonesOf, placeNames, plain } from './record-words.ts';

/** What search knows of a product; `story` is its Vietnamese one, `stampCodes` are those of its stamps. */
export function productRecord(
  view: ProductView,
  story: string | undefined,
  context: JoinContext,
  stampCodes: readonly string[],
): SearchRecord {
  const { product, producer, place, set, group, decided, current } = view;
  const certificates = decided.map(({ certificate }) => certificate);
  const printed = certificates.flatMap(({ placeAsPrinted }) => placeAsPrinted ?? []);
  const facts = product.facts;
  const former = product.place ?? producer.place;
  const card: SearchCard = {
    type: 'product',
    id: product.id,
    name: product.name.vi,
    english: product.name.en,
    producer: producer.name.vi,
    place: place?.today.name.vi,
    stars: view.stars,
    status: view.steps.map(({ from, kind }) => [from, kind] as const),
    photo: smallestPhoto(view),
    drawing: drawingOf(view),
    words: NO_WORDS,
  };
  return {
    type: 'product',
    names: [...both(product.name), ...(facts?.trademark ? [facts.trademark.name] : [])],
    kinds: [
      ...(group ? both(GROUPS[group]) : []),
      ...both(set?.name),
      ...certificates.flatMap(({ groupAsPrinted }) => groupAsPrinted ?? []),
      ...both(product.craftVillage),
      ...both(product.tourismPoint),
    ],
    // What its page says: it may be given as a present.
    keywords: [...(product.keywords ?? []), ...(product.gift === true ? ['quà tặng', 'quà biếu'] : [])],
    makers: [...both(producer.name), ...(producer.legalName ? [producer.legalName] : [])],
    places: [
      ...placeNames(context.places, [place?.today.id, former]),
      ...placesPrinted(context.places, printed),
    ],
    codes: [
      ...(product.productCode ? [product.productCode] : []),
      ...certificates.flatMap(({ number }) => number ?? []),
      ...decided.flatMap(({ document }) => document?.number ?? []),
      ...(facts?.packs ?? []).flatMap(({ gtin }) => gtin ?? []),
      ...(facts?.selfDeclaration ? [facts.selfDeclaration] : []),
      ...stampCodes,
      ...(producer.taxCode ? [producer.taxCode] : []),
    ],
    phones: phonesOf(producer.contacts),
    stars: current ? current.certificate.stars : view.stars,
    text: [...both(product.summary), plain(story), ...both(facts?.usage), ...both(facts?.warnings)].join(' '),
    facts: [
      ...both(facts?.ingredients),
      ...both(facts?.allergens),
      ...both(facts?.materials),
      ...(facts?.packs ?? []).flatMap(({ packaging }) => both(packaging)),
      ...(product.otherCertificates ?? []).map(({ name }) => name),
    ],
    amounts: (facts?.packs ?? []).flatMap(
      ({ netContent: { value, unit } }) => amountToken(value, unit) ?? [],
    ),
    marks: statusMarks(view, context.today),
    card,
  };
}

/** Withdrawn and expired products can be asked for; what is in force on the day of the build needs no mark. */
function statusMarks({ steps }: ProductView, today: IsoDate): string[] {
  const { kind } = statusOn(steps, today);
  return kind === 'withdrawn' || kind === 'expired' ? [statusToken(kind)] : [];
}

function smallestPhoto({ product }: ProductView): string | undefined {
  const made = product.photos?.[0]?.made;
  const width = made && photoWidths('webp', made.width)[0];
  return made && width ? photoPath(photoFileName(made, width, 'webp')) : undefined;
}

/** The commune as printed may be an id or a name. */
function placesPrinted(places: PlaceIndex, printed: readonly string[]): string[] {
  return printed.flatMap((text) => (places.has(text) ? placeNames(places, [text]) : [text]));
}
