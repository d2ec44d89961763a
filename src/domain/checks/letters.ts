import { at, type CheckRule } from './context.ts';
import { notYet } from './days-ahead.ts';
import { issue } from './issue.ts';

/** A letter is about the producer's own products, and is answered after it was sent. */
export const letters: CheckRule = function* ({ letters: entry, products, today }) {
  if (!entry) return;
  const producerOf = new Map(products.map(({ id, data }) => [id, data.producer]));
  for (const [i, { producer, products: named, on, reply }] of entry.data.letters.entries()) {
    const where = (...field: PropertyKey[]) => at(entry, ['letters', i, ...field]);
    yield* notYet(on, 'on', today, () => where('on'));
    for (const [j, product] of named.entries()) {
      const maker = producerOf.get(product);
      if (maker === undefined || maker === producer) continue;
      yield issue('letter-other-producer', where('products', j), { product, producer, maker });
    }
    if (!reply) continue;
    yield* notYet(reply.on, 'reply.on', today, () => where('reply', 'on'));
    if (reply.on < on) yield issue('reply-before-letter', where('reply', 'on'), { day: reply.on, sent: on });
  }
};
