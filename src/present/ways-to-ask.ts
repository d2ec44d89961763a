import type { Catalogue } from '../domain/catalogue.ts';
import type { ProductView } from '../domain/product-view.ts';

/**
 * Whether a buyer can ask for the product: `form` where the producer or an office for trade can be reached, `nobody`
 * where neither can, `over` where its certificate was withdrawn and there may be nothing to buy.
 */
export function waysToAsk(
  { producer, current }: ProductView,
  { helpdesks }: Pick<Catalogue, 'helpdesks'>,
): 'form' | 'nobody' | 'over' {
  if (current?.certificate.withdrawal) return 'over';
  const { phone, zalo, email, website, facebook } = producer.contacts ?? {};
  const direct = [phone, zalo, email, website, facebook].some((contact) => contact !== undefined);
  const desk = helpdesks.some(
    ({ topics, phone: call, email: write }) => topics.includes('trade') && (call ?? write),
  );
  return direct || desk ? 'form' : 'nobody';
}
