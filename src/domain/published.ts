import type { Article } from './news.ts';
import type { Catalogue } from './catalogue.ts';
import type { OfficialDocument } from './document.ts';
import type { Fair } from './fair.ts';
import type { GiftSet } from './gift-set.ts';
import type { Place } from './place.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { Rule } from './rule.ts';
import type { StampOffice, StampRow } from './stamp/registry.ts';
import type { SalesPoint } from './sales-point.ts';

/** Markdown in each language, where the editor wrote any. */
export interface Story {
  readonly vi?: string | undefined;
  readonly en?: string | undefined;
}
export type WithStory<T> = T & { readonly story: Story };

/** A catalogue as it is published: validated entries, nothing joined yet, no contact without consent. */
export interface PublishedCatalogue {
  readonly catalogue: Catalogue;
  readonly places: readonly Place[];
  readonly rules: readonly Rule[];
  readonly documents: readonly OfficialDocument[];
  readonly producers: readonly Producer[];
  readonly products: readonly WithStory<Product>[];
  readonly fairs: readonly WithStory<Fair>[];
  readonly giftSets: readonly WithStory<GiftSet>[];
  readonly salesPoints: readonly SalesPoint[];
  readonly news: readonly WithStory<Article>[];
  readonly guides: readonly WithStory<Article>[];
  readonly stamps: readonly (StampRow & { readonly id: string })[];
  readonly stampOffice: StampOffice;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}
