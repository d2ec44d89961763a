import type { PlaceIndex } from '../domain/place.ts';
import type { Producer } from '../domain/producer.ts';
import type { PlaceView, ProductView } from '../domain/product-view.ts';
import type { Story } from '../domain/published.ts';
import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';

/** What every sheet is made for, whatever stands on it. */
export interface PaperJob {
  readonly site: Site;
  readonly lang: Language;
  readonly places: PlaceIndex;
  /** Where each producer is, by the producer's id. */
  readonly producerPlace: ReadonlyMap<string, PlaceView>;
  /** Each product's story, by the product's id. */
  readonly stories: ReadonlyMap<string, Story>;
}

/** A producer with all that they make. */
export interface Maker {
  readonly producer: Producer;
  readonly products: readonly ProductView[];
}

/** Everything that can be printed. The style sheet of each is `styles/paper/<kind>.css`. */
export const PAPER_KINDS = ['product', 'producer', 'catalogue', 'leaflet', 'poster'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** One document of paper: what `Paper.astro` shows. */
export interface PaperDocument {
  readonly kind: PaperKind;
  /** Of every kind but `producer`. */
  readonly products: readonly ProductView[];
  /** Of `producer` alone. */
  readonly makers: readonly Maker[];
  readonly job: PaperJob;
}
