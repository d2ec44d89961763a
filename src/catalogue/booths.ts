import { isOpenOrComing, joinBooths, type BoothView } from '../domain/booth-view.ts';
import type { Indexes } from './indexes.ts';

/** Every booth of every fair, joined. */
export function joinAllBooths({ fairs, producers, byId, byProducer, buildDate }: Indexes) {
  const context = {
    producers,
    productById: (id: string) => byId.get(id),
    productsOf: (producer: string) => byProducer.of(producer),
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
