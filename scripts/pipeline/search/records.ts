import type { IsoDate } from '../../../src/domain/date.ts';
import type { Article } from '../../../src/domain/news.ts';
import type { PublishedCatalogue, WithStory } from '../../../src/domain/published.ts';
import type { Place, PlaceIndex } from '../../../src/domain/place.ts';
import { GROUPS } from '../../../src/domain/group.ts';
import { joinProduct, placeView, type JoinContext } from '../../../src/domain/join.ts';
import type { ProductView } from '../../../src/domain/product-view.ts';
import { amountToken } from '../../../src/domain/search/quantity.ts';
import { statusToken } from '../../../src/domain/search/status-words.ts';
import { statusOn } from '../../../src/domain/status.ts';
import type { SearchCard, SearchRecord } from '../../../src/domain/search/record.ts';
import type { GiftSet } from '../../../src/domain/gift-set.ts';
import type { SalesPoint } from '../../../src/domain/sales-point.ts';
import type { Bilingual } from '../../../src/domain/text.ts';
import { photoFileName, photoWidths } from '../../../src/domain/photo.ts';
import { photoPath } from '../../../src/paths.ts';
import { drawingOf } from '../../../src/present/picture.ts';

const NO_WORDS = { keys: '', added: '', seen: '', kind: '', maker: '', place: '', facts: '' };

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function both(text: Bilingual | undefined): string[] {
  return text === undefined ? [] : text.en === undefined ? [text.vi] : [text.vi, text.en];
}

/** Markdown as the words a reader sees. */
function plain(markdown: string | undefined): string {
  return (markdown ?? '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[#*_>`|]/gu, ' ');
}

/** Every record of a catalogue in a fixed order: products by kind and name first, so that like lies beside like. */
export function searchRecords(catalogue: PublishedCatalogue, today: IsoDate): SearchRecord[] {
  const stampCodes = new Map<string, string[]>();
  for (const { product, code } of catalogue.stamps) {
    stampCodes.set(product, [...(stampCodes.get(product) ?? []), code]);
  }
  const context: JoinContext = {
    today,
    producers: byId(catalogue.producers),
    places: byId(catalogue.places),
    documents: byId(catalogue.documents),
    rules: catalogue.rules,
  };
  const views = catalogue.products
    .map((product) => joinProduct(product, context))
    .filter((view): view is ProductView => view !== undefined)
    .sort((a, b) => compare(orderKey(a), orderKey(b)));
  return [
    ...views.map((view) => productRecord(view, context, stampCodes.get(view.product.id) ?? [])),
    ...catalogue.producers.map((producer) => {
      const place = placeView(context.places, producer.place, today);
      return other('producer', producer.id, producer.name, {
        names: producer.legalName ? [producer.legalName] : [],
        makers: [...both(producer.name), ...(producer.legalName ? [producer.legalName] : [])],
        places: placeNames(context.places, [place?.today.id, producer.place]),
        codes: producer.taxCode ? [producer.taxCode] : [],
        phones: phonesOf(producer.contacts),
        text: [...both(producer.story), ...both(producer.address)].join(' '),
        note: place?.today.name.vi,
      });
    }),
    ...placeRecords(catalogue.places, context.places, today),
    ...catalogue.documents.map((document) =>
      other('decision', document.id, document.title, {
        codes: [document.number],
        makers: both(document.issuer),
        text: both(document.summary).join(' '),
        note: document.number,
      }),
    ),
    ...catalogue.fairs.map((fair) =>
      other('fair', fair.id, fair.name, {
        keywords: [...both(fair.series), 'hội chợ, phiên chợ, trưng bày, fair'],
        makers: (fair.hosts ?? []).flatMap(both),
        places: fair.venues.flatMap((venue) => [
          ...both(venue.name),
          ...both(venue.address),
          ...placeNames(context.places, [venue.place]),
        ]),
        text: [...both(fair.summary), plain(fair.story.vi)].join(' '),
        note: fair.from,
      }),
    ),
    ...catalogue.giftSets.map((set) => giftRecord(set, context)),
    ...catalogue.salesPoints.map((point) => salesPointRecord(point, context)),
    ...catalogue.news.map((article) => articleRecord('news', article)),
    ...catalogue.guides.map((article) => articleRecord('guide', article)),
  ];
}

function orderKey({ product, group, set }: ProductView): string {
  return `${group ?? ''} ${String(set?.number ?? 99).padStart(2, '0')} ${product.name.vi.toLowerCase()} ${product.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function phonesOf(contacts: { phone?: string | undefined; zalo?: string | undefined } | undefined): string[] {
  return [...new Set([contacts?.phone, contacts?.zalo].filter((phone) => phone !== undefined))];
}

/** Names of places and of every unit above them, each once. */
function placeNames(places: PlaceIndex, ids: readonly (string | undefined)[]): string[] {
  const names = new Set<string>();
  for (const id of ids) {
    let place: Place | undefined = id === undefined ? undefined : places.get(id);
    for (let hops = 0; place && hops < 6; hops++) {
      names.add(place.name.vi);
      place = place.parent === undefined ? undefined : places.get(place.parent);
    }
  }
  return [...names];
}

function productRecord(view: ProductView, context: JoinContext, stampCodes: readonly string[]): SearchRecord {
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
    text: [
      ...both(product.summary),
      plain(product.story.vi),
      ...both(facts?.usage),
      ...both(facts?.warnings),
    ].join(' '),
    facts: [
      ...both(facts?.ingredients),
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

function placeRecords(all: readonly Place[], places: PlaceIndex, today: IsoDate): SearchRecord[] {
  const current = all.filter((place) => place.level === 'commune' && place.to === undefined);
  return current.map((place) => {
    const former = all.filter(
      ({ id, to }) => to !== undefined && placeView(places, id, today)?.today.id === place.id,
    );
    return other('place', place.id, place.name, {
      places: [...placeNames(places, [place.id]), ...former.map(({ name }) => name.vi)],
      codes: place.code ? [place.code] : [],
    });
  });
}

function articleRecord(type: 'news' | 'guide', article: WithStory<Article>): SearchRecord {
  const text = [...both(article.summary), plain(article.story.vi)].join(' ');
  return other(type, article.id, article.title, { text });
}

function giftRecord(set: WithStory<GiftSet>, { producers }: JoinContext): SearchRecord {
  const packer = set.packedBy === undefined ? undefined : producers.get(set.packedBy);
  return other('gift', set.id, set.name, {
    keywords: ['bộ quà tặng, giỏ quà, hộp quà, gift set', ...both(set.occasion)],
    makers: both(packer?.name),
    // What is in it stays in the text: who asks for honey wants honey first.
    text: [...both(set.summary), ...both(set.packaging), plain(set.story.vi)].join(' '),
    note: set.occasion?.vi,
  });
}

function salesPointRecord(point: SalesPoint, { places, today }: JoinContext): SearchRecord {
  const place = point.place === undefined ? undefined : placeView(places, point.place, today);
  return other('sales-point', point.id, point.name, {
    keywords: ['điểm bán, cửa hàng, nơi mua, shop'],
    places: placeNames(places, [place?.today.id, point.place]),
    phones: point.phone ? [point.phone] : [],
    text: [...both(point.address), ...both(point.note)].join(' '),
    note: place?.today.name.vi,
  });
}

interface OtherFacts {
  readonly names?: readonly string[];
  readonly keywords?: readonly string[];
  readonly makers?: readonly string[];
  readonly places?: readonly string[];
  readonly codes?: readonly string[];
  readonly phones?: readonly string[];
  readonly text?: string;
  readonly note?: string | undefined;
}

function other(
  type: Exclude<SearchRecord['type'], 'product'>,
  id: string,
  name: Bilingual,
  facts: OtherFacts,
): SearchRecord {
  return {
    type,
    names: [...both(name), ...(facts.names ?? [])],
    kinds: [],
    keywords: facts.keywords ?? [],
    makers: facts.makers ?? [],
    places: facts.places ?? [],
    codes: facts.codes ?? [],
    phones: facts.phones ?? [],
    text: facts.text ?? '',
    card: { type, id, name: name.vi, english: name.en, note: facts.note, words: NO_WORDS },
  };
}
