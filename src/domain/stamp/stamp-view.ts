import type { DecidedView, PlaceView, ProductView } from '../product-view.ts';
import type { Follower, StampFacts } from './outcome.ts';
import type { StampRow } from './registry.ts';

/** A stamp joined with what its page shows. */
export interface StampView {
  readonly row: StampRow;
  /** Undefined when the product has left the catalogue without a successor. */
  readonly view: ProductView | undefined;
  /** The certificate the stamp was issued for. */
  readonly certificate: DecidedView | undefined;
  readonly producerPlace: PlaceView | undefined;
  /** A later certificate of the product, on file as of the build. */
  readonly followedBy: Follower | undefined;
  /** The certificate's withdrawal, as the product's file has it on the day of the build. */
  readonly filed: StampFacts['filed'] | undefined;
}
