import { byLabel, venueOf, type Booth } from './booth.ts';
import { fairPhase, type Fair, type Venue } from './fair.ts';
import type { IsoDate } from './date.ts';
import type { Producer } from './producer.ts';
import type { ProductView } from './product-view.ts';

/** A booth joined with its fair, its exhibitor and what is on show. */
export interface BoothView {
  readonly fair: Fair;
  readonly booth: Booth;
  readonly venue: Venue | undefined;
  readonly producer: Producer | undefined;
  readonly products: readonly ProductView[];
}

export interface BoothContext {
  readonly producers: ReadonlyMap<string, Producer>;
  readonly productById: (id: string) => ProductView | undefined;
  readonly productsOf: (producer: string) => readonly ProductView[];
}

/** The booths of a fair in the order of a walk along them. */
export function joinBooths(fair: Fair, context: BoothContext): BoothView[] {
  return [...(fair.booths ?? [])].sort(byLabel).map((booth) => {
    const named = booth.products?.flatMap((id) => context.productById(id) ?? []);
    const own = booth.producer === undefined ? [] : context.productsOf(booth.producer);
    return {
      fair,
      booth,
      venue: fair.venues[venueOf(booth)],
      producer: booth.producer === undefined ? undefined : context.producers.get(booth.producer),
      products: named ?? own,
    };
  });
}

/** True for a fair that one can still go to on `day`. */
export function isOpenOrComing(fair: Fair, day: IsoDate): boolean {
  return fair.status !== 'cancelled' && fairPhase(fair, day) !== 'past';
}
