import { isMarketHost } from '../market-hosts.ts';
import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';

/** A link to an e-commerce floor leads to one of the floors on the list (`src/domain/market-hosts.ts`). */
export const marketLinks: CheckRule = function* ({ products, catalogue }) {
  const demo = catalogue?.data.demo ?? false;
  for (const entry of products) {
    for (const [i, { kind, url }] of (entry.data.trade?.channels ?? []).entries()) {
      if (kind !== 'e-commerce' || url === undefined || isMarketHost(url, demo)) continue;
      const where = at(entry, ['trade', 'channels', i, 'url']);
      yield issue('market-host', where, { host: URL.parse(url)?.hostname ?? url });
    }
  }
};
