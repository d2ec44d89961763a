import type { z } from 'zod';
import { article } from '../schema/article.ts';
import { catalogue } from '../schema/catalogue.ts';
import { officialDocument } from '../schema/document.ts';
import { fair } from '../schema/fair.ts';
import { giftSet } from '../schema/gift-set.ts';
import { letters } from '../schema/letters.ts';
import { places } from '../schema/place.ts';
import { moved } from '../schema/moved.ts';
import { privateContacts, producer } from '../schema/producer.ts';
import { product } from '../schema/product.ts';
import { rule } from '../schema/rule.ts';
import { salesPoint } from '../schema/sales-point.ts';
import type { StandIns } from './prune.ts';

/** How a collection lies on disk: one folder an entry (`<id>/index.md`), one file an entry, or one file in all. */
export type Shape = 'folder' | 'file' | 'single';

export interface CollectionSpec<T extends z.ZodType = z.ZodType> {
  readonly shape: Shape;
  /** Folder (or, for `single`, file) inside the catalogue. */
  readonly path: string;
  readonly schema: T;
}

function collection<T extends z.ZodType>(shape: Shape, path: string, schema: T): CollectionSpec<T> {
  return { shape, path, schema };
}

/** Every kind of file an editor writes. `legal` lies beside the catalogues: the law is the same for all. */
export const COLLECTIONS = {
  catalogue: collection('single', 'catalogue.yml', catalogue),
  places: collection('single', 'places.yml', places),
  moved: collection('single', 'moved.yml', moved),
  privateContacts: collection('single', 'contacts.private.yml', privateContacts),
  letters: collection('single', 'letters.yml', letters),
  rules: collection('file', '../legal', rule),
  documents: collection('file', 'decisions', officialDocument),
  producers: collection('file', 'producers', producer),
  products: collection('folder', 'products', product),
  fairs: collection('folder', 'fairs', fair),
  giftSets: collection('folder', 'gift-sets', giftSet),
  salesPoints: collection('file', 'sales-points', salesPoint),
  news: collection('folder', 'news', article),
  guides: collection('folder', 'guides', article),
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type EntryData<N extends CollectionName> = z.output<(typeof COLLECTIONS)[N]['schema']>;

/** Stands in for a name that could not be read, until the editor mends it. */
const NAME = '…';
const ID = 'x';

/**
 * What stands in for a refused field that its entry cannot lack, so that the rules can still look at the rest. The
 * rules' findings about the field itself are not told (`checker/follow-on.ts`).
 */
export const STAND_INS: Readonly<Partial<Record<CollectionName, StandIns>>> = {
  catalogue: {
    id: ID,
    name: NAME,
    shortName: NAME,
    description: NAME,
    host: 'https://x.example',
    'authority.name': NAME,
  },
  documents: {
    kind: 'guidance',
    number: NAME,
    title: NAME,
    issuer: NAME,
    level: 'other',
    signedOn: '2000-01-01',
  },
  producers: { name: NAME, kind: 'cooperative' },
  products: { name: NAME, producer: ID, 'certificates.*.decision': ID, 'certificates.*.stars': 3 },
  fairs: { name: NAME },
  giftSets: { name: NAME },
  salesPoints: { name: NAME, kind: 'shop' },
  news: { title: NAME, publishedOn: '2000-01-01' },
  guides: { title: NAME, publishedOn: '2000-01-01' },
};

/** Files a catalogue may lack. */
export const OPTIONAL_SINGLES: ReadonlySet<CollectionName> = new Set([
  'moved',
  'privateContacts',
  'letters',
]);
