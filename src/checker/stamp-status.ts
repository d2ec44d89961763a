import type { Product } from '../domain/product.ts';
import { issue, type Issue } from '../domain/checks/issue.ts';
import type { StampRow } from '../domain/stamp/registry.ts';
import type { StatusList } from '../domain/stamp/status.ts';
import type { Entry } from '../reader/read-catalogue.ts';
import { peekStatusList, readStampRows } from '../reader/stamp-files.ts';

const WITHDRAWN = { vi: 'đã bị thu hồi', en: 'withdrawn' };
const IN_FORCE = { vi: 'chưa bị thu hồi', en: 'not withdrawn' };

/** One issue for each certificate that its stamps call withdrawn and the product's file does not, or the reverse. */
export function stampStatusIssues(
  folder: string,
  products: readonly Entry<Omit<Product, 'id'>>[],
  today: string,
): Issue[] {
  const rows = attempt(() => readStampRows(folder)) ?? [];
  const list = attempt(() => peekStatusList(folder));
  if (!list || rows.length === 0) return [];
  const byProduct = Map.groupBy(rows, ({ product }) => product);
  return products.flatMap(({ id, data, source }) =>
    (data?.certificates ?? []).flatMap((certificate, index) => {
      if (certificate.basis !== 'decision') return [];
      const on = certificate.withdrawal?.on;
      const filed = on !== undefined && on <= today;
      const own = (byProduct.get(id) ?? []).filter((row) => row.decision === certificate.decision);
      const stray = own.find((row) => isWithdrawn(row, list) !== filed && !isPast(row, list, on));
      if (!stray) return [];
      const field = ['certificates', index];
      return [
        issue(
          'stamp-status-differs',
          { path: source.path, line: source.lineOf(field), field },
          {
            stamp: stray.code,
            listed: filed ? IN_FORCE : WITHDRAWN,
            filed: filed ? WITHDRAWN : IN_FORCE,
          },
        ),
      ];
    }),
  );
}

function isWithdrawn({ code }: StampRow, { stamps }: StatusList): boolean {
  return stamps[code]?.status === 'withdrawn';
}

/** Cancelled, or expired before the withdrawal: nobody takes the stamp for good, so nothing more is recorded of it. */
function isPast({ code, lastValidDay }: StampRow, { stamps }: StatusList, withdrawnOn = ''): boolean {
  const entry = stamps[code];
  return entry?.status === 'cancelled' || (entry === undefined && lastValidDay < withdrawnOn);
}

/** What is damaged is told by `stampFileIssues`. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
