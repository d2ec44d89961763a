import { hash } from 'node:crypto';
import type { DecidedView, PlaceView, ProductView } from '../domain/product-view.ts';
import type { StampView } from '../domain/stamp/stamp-view.ts';
import type { JoinedCatalogue } from './joined.ts';

const digests = new WeakMap<object, string>();

/** Digest of a part of the catalogue, made once: views share their producers and documents. */
function digest(part: object): string {
  let known = digests.get(part);
  if (known === undefined) {
    known = hash('sha256', JSON.stringify(plainOf(part)), 'base64url');
    digests.set(part, known);
  }
  return known;
}

const digestOf = (part: object | undefined) => part && digest(part);

/** What a part says, with digests in the place of what it shares with others. */
function plainOf(part: object): object {
  if (isProductView(part)) return { card: digest(cardOf(part)), story: part.product.story };
  if (isStampView(part)) return stampOf(part);
  return part;
}

const isProductView = (part: object): part is ProductView => 'product' in part && 'decided' in part;
const isStampView = (part: object): part is StampView => 'row' in part && 'followedBy' in part;

/** Places and rules are part of every key, so that their ids will do. */
const placeOf = (place: PlaceView | undefined) => place && [place.today.id, place.former?.id];

const certificateOf = ({ document, law, withdrawalDocument, ...own }: DecidedView) => ({
  ...own,
  rule: law.named?.id,
  document: digestOf(document),
  withdrawal: digestOf(withdrawalDocument),
});

const cards = new WeakMap<ProductView, object>();

/** For `pageKey`: all of a product but its story, where a page shows it as a card or in a list. */
export function cardOf(view: ProductView): object {
  let card = cards.get(view);
  if (!card) {
    const { product, producer, place, decided, current, proposalDocument, ...own } = view;
    const said = { ...product, story: undefined };
    const certificates = decided.map(certificateOf);
    card = {
      card: [own, said, digest(producer), placeOf(place), certificates, digestOf(proposalDocument)],
      current: current && decided.indexOf(current),
    };
    cards.set(view, card);
  }
  return card;
}

function stampOf({ view, certificate, producerPlace, ...own }: StampView): object {
  return {
    ...own,
    card: view && digest(cardOf(view)),
    certificate: certificate && certificateOf(certificate),
    producerPlace: placeOf(producerPlace),
  };
}

/**
 * What any page may show besides what its key names: small lists, seldom edited. Of articles, gifts and shops the
 * pages that have a key know only whether there are any.
 */
function sharedKey(joined: JoinedCatalogue): string {
  const { catalogue, places, rules, fairs, moved, news, guides, giftSets, salesPoints } = joined;
  const has = [news, guides, giftSets, salesPoints].map(({ length }) => length > 0);
  return digest({ catalogue, places: [...places.values()], rules, fairs, moved, has });
}

type Parts = readonly (object | undefined)[];

interface KeyedList {
  readonly items: readonly object[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export interface PageKeys {
  /**
   * A `cacheKey` for getStaticPaths: a page whose key, code and build date are those of the last build is not
   * rendered again. `parts` must hold every product, producer, document and stamp that the page shows, and every number it
   * counts; a page without a key is always rendered. tests/delivery/incremental.test.ts finds what was forgotten.
   */
  readonly pageKey: (...parts: Parts) => string;
  /** The same for a page of a list, which also shows its number and how many there are; products are cards there. */
  readonly listKey: (list: KeyedList, ...parts: Parts) => string;
  /** Digest of parts of the catalogue where it is itself published: never left out, the same in every process. */
  readonly contentKey: (...parts: Parts) => string;
}

/** Makes keys of what a catalogue's pages show. */
export function pageKeysOf(joined: JoinedCatalogue): PageKeys {
  let shared: string | undefined;
  const contentKey = (...parts: Parts) => {
    shared ??= sharedKey(joined);
    const keys = parts.map((part) => (part ? digest(part) : '-'));
    return hash('sha256', [shared, ...keys].join(' '), 'base64url');
  };
  // A process that is told which pages to render has no use for keys.
  const pageKey = (...parts: Parts) => (process.env['PAGE_KEYS'] === 'off' ? '' : contentKey(...parts));
  return {
    pageKey,
    contentKey,
    listKey: ({ items, page, pages, total }, ...parts) => {
      const shown = items.map((item) => (isProductView(item) ? cardOf(item) : item));
      return pageKey({ page, pages, total }, ...parts, ...shown);
    },
  };
}
