import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';

/** Producers without a product. */
export const unusedProducers: CheckRule = function* ({ producers, products }) {
  const used = new Set(products.map(({ data }) => data.producer));
  for (const entry of producers) if (!used.has(entry.id)) yield issue('producer-unused', at(entry), {});
};

/** Decisions that no certificate rests on; plans and guidance stand for themselves. */
export const unusedDecisions: CheckRule = function* ({ documents, products }) {
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
