import type { PublishedCatalogue } from '../../src/domain/published.ts';
import type { Place, PlaceIndex } from '../../src/domain/place.ts';
import { GROUPS } from '../../src/domain/group.ts';
import { joinProduct, placeView, type JoinContext } from '../../src/domain/join.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import type { SearchCard, SearchRecord } from '../../src/domain/search/record.ts';
import type { Bilingual } from '../../src/domain/text.ts';

/** Where each kind of page lies, in Vietnamese; the browser derives the English address. */
export interface SearchPaths {
  readonly product: (id: string) => string;
  readonly producer: (id: string) => string;
  readonly place: (id: string) => string;
  readonly decision: (id: string) => string;
  readonly fair: (id: string) => string;
  readonly news: (id: string) => string;
  readonly guide: (id: string) => string;
}

export interface RecordInput {
  readonly catalogue: PublishedCatalogue;
  readonly today: string;
  readonly paths: SearchPaths;
  /** Codes printed on stamps, by product id. */
  readonly stampCodes: ReadonlyMap<string, readonly string[]>;
  /** Address of a small picture for a product, where there is one. */
  readonly image: (view: ProductView) => string | undefined;
}

const NO_WORDS = { keys: '', added: '', seen: '', kind: '', maker: '', place: '' };

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
export function searchRecords(input: RecordInput): SearchRecord[] {
  const { catalogue, today } = input;
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
    ...views.map((view) => productRecord(view, context, input)),
    ...catalogue.producers.map((producer) => {
      const place = placeView(context.places, producer.place, today);
      return other('producer', producer.id, input.paths.producer(producer.id), producer.name, {
        names: producer.legalName ? [producer.legalName] : [],
        makers: [...both(producer.name), ...(producer.legalName ? [producer.legalName] : [])],
        places: placeNames(context.places, [place?.today.id, producer.place]),
        codes: producer.taxCode ? [producer.taxCode] : [],
        phones: phonesOf(producer.contacts),
        text: [...both(producer.story), ...both(producer.address)].join(' '),
        note: place?.today.name.vi,
      });
    }),
    ...placeRecords(input, context.places),
    ...catalogue.documents.map((document) =>
      other('decision', document.id, input.paths.decision(document.id), document.title, {
        codes: [document.number],
        makers: both(document.issuer),
        text: both(document.summary).join(' '),
        note: document.number,
      }),
    ),
    ...catalogue.fairs.map((fair) =>
      other('fair', fair.id, input.paths.fair(fair.id), fair.name, {
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
    ...(['news', 'guides'] as const).flatMap((kind) =>
      catalogue[kind].map((article) =>
        other(
          'article',
          article.id,
          kind === 'news' ? input.paths.news(article.id) : input.paths.guide(article.id),
          article.title,
          { text: [...both(article.summary), plain(article.story.vi)].join(' ') },
        ),
      ),
    ),
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

function productRecord(view: ProductView, context: JoinContext, input: RecordInput): SearchRecord {
  const { product, producer, place, set, group, decided, current } = view;
  const certificates = decided.map(({ certificate }) => certificate);
  const printed = certificates.flatMap(({ placeAsPrinted }) => placeAsPrinted ?? []);
  const facts = product.facts;
  const former = product.place ?? producer.place;
  const card: SearchCard = {
    type: 'product',
    id: product.id,
    url: input.paths.product(product.id),
    name: product.name.vi,
    english: product.name.en,
    producer: producer.name.vi,
    place: place?.today.name.vi,
    stars: view.stars,
    status: view.steps.map(({ from, kind }) => [from, kind] as const),
    image: input.image(view),
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
    keywords: product.keywords ?? [],
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
      ...(input.stampCodes.get(product.id) ?? []),
    ],
    phones: phonesOf(producer.contacts),
    stars: current ? current.certificate.stars : view.stars,
    text: [
      ...both(product.summary),
      plain(product.story.vi),
      ...both(facts?.ingredients),
      ...both(facts?.materials),
      ...(product.otherCertificates ?? []).map(({ name }) => name),
    ].join(' '),
    card,
  };
}

/** The commune as printed may be an id or a name. */
function placesPrinted(places: PlaceIndex, printed: readonly string[]): string[] {
  return printed.flatMap((text) => (places.has(text) ? placeNames(places, [text]) : [text]));
}

function placeRecords(input: RecordInput, places: PlaceIndex): SearchRecord[] {
  const today = input.catalogue.places.filter((place) => place.level === 'commune' && place.to === undefined);
  return today.map((place) => {
    const former = input.catalogue.places.filter(
      ({ id, to }) => to !== undefined && placeView(places, id, input.today)?.today.id === place.id,
    );
    return other('place', place.id, input.paths.place(place.id), place.name, {
      places: [...placeNames(places, [place.id]), ...former.map(({ name }) => name.vi)],
      codes: place.code ? [place.code] : [],
    });
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
  url: string,
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
    card: { type, id, url, name: name.vi, english: name.en, note: facts.note, words: NO_WORDS },
  };
}
