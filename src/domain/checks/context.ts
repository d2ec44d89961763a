import type { Catalogue } from '../catalogue.ts';
import type { IsoDate } from '../date.ts';
import type { OfficialDocument } from '../document.ts';
import type { SentLetter } from '../due/letter.ts';
import type { Fair } from '../fair.ts';
import type { GiftSet } from '../gift-set.ts';
import type { Article } from '../news.ts';
import type { Place, PlaceIndex } from '../place.ts';
import type { Producer } from '../producer.ts';
import type { Product } from '../product.ts';
import type { Rule } from '../rule.ts';
import type { SalesPoint } from '../sales-point.ts';
import type { FieldPath, Issue, Where } from './issue.ts';

/** An entry, or what could be read of it, with the way back to the file it came from. */
export interface Checked<T> {
  readonly id: string;
  /** Relative to the catalogue's folder. */
  readonly path: string;
  readonly data: T;
  /** True where fields that could not be read are left out of `data`. */
  readonly partial: boolean;
  lineOf(field: FieldPath): number;
  /** Markdown below the fields, and the line it starts on. */
  readonly body?: { readonly text: string; readonly line: number } | undefined;
  /** `en.md` beside it. */
  readonly english?: { readonly text: string; readonly path: string } | undefined;
}

export const REFERENCE_KINDS = ['producers', 'places', 'documents', 'rules', 'products'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** A picture as found on disk. */
export type PictureFile = { readonly width: number; readonly height: number } | 'unreadable';

/** The files beside an entry, by name as on disk; pictures measured. */
export type FilesBeside = ReadonlyMap<string, PictureFile | 'other'>;

export interface MovedId {
  readonly from: string;
  readonly to: string;
}

/**
 * Everything the rules may look at. Of an entry with wrong fields the right ones are here (`partial`); `ids` also
 * knows what could not be read at all, so that one fault is not told twice. A set is undefined where its file could
 * not be read. `documentById` and `rules` hold whole entries alone: others are judged by them.
 */
export interface CheckContext {
  readonly today: IsoDate;
  readonly catalogue: Checked<Catalogue> | undefined;
  readonly placesFile: Checked<{ readonly places: readonly Place[] }> | undefined;
  readonly places: PlaceIndex;
  readonly rules: readonly Checked<Rule>[];
  readonly documents: readonly Checked<OfficialDocument>[];
  readonly producers: readonly Checked<Producer>[];
  readonly products: readonly Checked<Product>[];
  readonly fairs: readonly Checked<Fair>[];
  readonly giftSets: readonly Checked<GiftSet>[];
  readonly salesPoints: readonly Checked<SalesPoint>[];
  readonly articles: readonly Checked<Article>[];
  readonly moved: Checked<{ readonly moved: readonly MovedId[] }> | undefined;
  readonly letters: Checked<{ readonly letters: readonly SentLetter[] }> | undefined;
  readonly privateContacts:
    Checked<Readonly<Record<string, Pick<Producer, 'contacts' | 'consent' | 'leader'>>>> | undefined;
  readonly ids: Readonly<Record<ReferenceKind, ReadonlySet<string> | undefined>>;
  /** Every id on disk with its file, valid or not, in order, twice where it is there twice. */
  readonly named: readonly { readonly kind: string; readonly id: string; readonly path: string }[];
  readonly documentById: ReadonlyMap<string, OfficialDocument>;
  readonly producerById: ReadonlyMap<string, Checked<Producer>>;
  readonly ruleById: ReadonlyMap<string, Rule>;
  /** Files beside an entry, by the entry's path. */
  readonly filesBeside: ReadonlyMap<string, FilesBeside>;
  /** Product ids that were published once, from the ledger; undefined where that cannot be judged. */
  readonly ledger: readonly string[] | undefined;
}

/** A cross-entry rule: looks at the whole catalogue and yields what is wrong. */
export type CheckRule = (context: CheckContext) => Iterable<Issue>;

/** The place of a field in an entry's file. */
export function at(entry: Pick<Checked<unknown>, 'path' | 'lineOf'>, field: FieldPath = []): Where {
  return { path: entry.path, line: entry.lineOf(field), field };
}

/** Every entry that an office writes and readers see, but for the catalogue's own file and its places. */
export function writtenEntries(context: CheckContext): readonly Checked<unknown>[] {
  const { documents, producers, products, fairs, giftSets, salesPoints, articles } = context;
  return [...documents, ...producers, ...products, ...fairs, ...giftSets, ...salesPoints, ...articles];
}
