import { at, type CheckContext, type CheckRule } from './context.ts';
import { issue } from './issue.ts';

/** Producers without a product. Not told while some product cannot be read: it may be theirs. */
export const unusedProducers: CheckRule = function* ({ producers, products, ids }) {
  if (!allWhole(products, ids.products)) return;
  const used = new Set(products.map(({ data }) => data.producer));
  for (const entry of producers) if (!used.has(entry.id)) yield issue('producer-unused', at(entry), {});
};

/** Decisions that no certificate rests on; plans and guidance stand for themselves. */
export const unusedDecisions: CheckRule = function* ({ documents, products, ids }) {
  if (!allWhole(products, ids.products)) return;
  const used = new Set<string>();
  for (const { data } of products) {
    if (data.proposal) used.add(data.proposal.decision);
    for (const certificate of data.certificates) {
      if (certificate.basis !== 'decision') continue;
      used.add(certificate.decision);
      if (certificate.withdrawal) used.add(certificate.withdrawal.decision);
    }
  }
  for (const entry of documents) {
    const { kind } = entry.data;
    if (kind !== 'recognition' && kind !== 'withdrawal' && kind !== 'result') continue;
    if (!used.has(entry.id)) yield issue('decision-unused', at(entry), {});
  }
};

/** A product that cannot be read in full may name any producer and decision. */
function allWhole(products: CheckContext['products'], ids: CheckContext['ids']['products']): boolean {
  return products.length >= (ids?.size ?? 0) && products.every(({ partial }) => !partial);
}
