import { mayBePromoted } from '../domain/alcohol.ts';
import { isOpenOrComing, joinBooths, type BoothView } from '../domain/booth-view.ts';
import type { Indexes } from './indexes.ts';

/** Every booth of every fair, joined. */
export function joinAllBooths({ fairs, producers, byId, byProducer, buildDate }: Indexes) {
  const context = {
    producers,
    // A fair is promotion: a strong drink is on no list of a stall, and so on none of its sheets.
    productById: (id: string) => [byId.get(id)].find((view) => view && mayBePromoted(view)),
    productsOf: (producer: string) => byProducer.of(producer).filter(mayBePromoted),
  };
  const byFair = new Map<string, readonly BoothView[]>();
  const byCode = new Map<string, BoothView>();
  /** Booths one can still go to. */
  const ofProduct = new Map<string, BoothView[]>();
  const ofProducer = new Map<string, BoothView[]>();
  const put = (map: Map<string, BoothView[]>, key: string, view: BoothView) => {
    const list = map.get(key);
    if (list) list.push(view);
    else map.set(key, [view]);
  };
  for (const fair of fairs) {
    const views = joinBooths(fair, context);
    byFair.set(fair.id, views);
    for (const view of views) {
      byCode.set(view.booth.code, view);
      if (!isOpenOrComing(fair, buildDate)) continue;
      if (view.producer) put(ofProducer, view.producer.id, view);
      for (const { product } of view.products) put(ofProduct, product.id, view);
    }
  }
  return { byFair, byCode, ofProduct, ofProducer };
}

export type BoothIndex = ReturnType<typeof joinAllBooths>;
