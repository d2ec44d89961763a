import type { DecidedCertificate } from '../domain/certificate.ts';
import { issue, type Issue } from '../domain/checks/issue.ts';
import { followMoves, type Move } from '../domain/moved-ids.ts';
import type { Product } from '../domain/product.ts';
import type { StampRow } from '../domain/stamp/registry.ts';
import type { StatusList } from '../domain/stamp/status.ts';
import type { Entry } from '../reader/read-catalogue.ts';
import { peekStatusList, readStampRows } from '../reader/stamp-files.ts';

const WITHDRAWN = { vi: 'đã bị thu hồi', en: 'withdrawn' };
const IN_FORCE = { vi: 'chưa bị thu hồi', en: 'not withdrawn' };
const NOT_EXTENDED = { vi: 'chưa được giữ', en: 'not extended' };

/** Where a certificate's stamps and the product's file differ on its withdrawal or extension: one issue for each. */
export function stampStatusIssues(
  folder: string,
  products: readonly Entry<Omit<Product, 'id'>>[],
  moves: readonly Move[],
  today: string,
): Issue[] {
  const rows = attempt(() => readStampRows(folder)) ?? [];
  const list = attempt(() => peekStatusList(folder));
  if (!list || rows.length === 0) return [];
  const ids = new Set(products.map(({ id }) => id));
  const idToday = followMoves(moves, (id) => ids.has(id));
  const byProduct = Map.groupBy(rows, ({ product }) => idToday(product));
  return products.flatMap(({ id, data, source }) =>
    (data?.certificates ?? []).flatMap((certificate, index) => {
      if (certificate.basis !== 'decision') return [];
      const own = (byProduct.get(id) ?? []).filter((row) => row.decision === certificate.decision);
      const field = ['certificates', index];
      const where = { path: source.path, line: source.lineOf(field), field };
      return [
        ...withdrawals(certificate, own, list, today).map((facts) =>
          issue('stamp-status-differs', where, facts),
        ),
        ...extensions(id, certificate, own, list, today).map((facts) =>
          issue('stamp-extension-differs', where, facts),
        ),
      ];
    }),
  );
}

/** The first stamp that is called withdrawn though its certificate is not, or the reverse. */
function withdrawals(
  { withdrawal }: DecidedCertificate,
  own: readonly StampRow[],
  list: StatusList,
  today: string,
) {
  const on = withdrawal?.on;
  const filed = on !== undefined && on <= today;
  const stray = own.find((row) => isWithdrawn(row, list) !== filed && !isPast(row, list, on));
  if (!stray) return [];
  const [listed, said] = filed ? [IN_FORCE, WITHDRAWN] : [WITHDRAWN, IN_FORCE];
  return [{ stamp: stray.code, listed, filed: said }];
}

/**
 * The first stamp that does not know how long its certificate was kept. One made during the extension has the later
 * day in its seal; of one that is void or was replaced nothing more is
 * recorded, and once the extension is over its stamps are expired either way.
 */
function extensions(
  product: string,
  { extendedUntil }: DecidedCertificate,
  own: readonly StampRow[],
  { stamps }: StatusList,
  today: string,
) {
  if (extendedUntil === undefined || extendedUntil < today) return [];
  const stray = own.find(({ code, lastValidDay }) => {
    const entry = stamps[code];
    if (entry === undefined) return lastValidDay < extendedUntil;
    return entry.status === 'extended' && entry.until !== extendedUntil;
  });
  if (!stray) return [];
  const entry = stamps[stray.code];
  const listed =
    entry?.status === 'extended'
      ? { vi: `giữ đến ${entry.until}`, en: `kept through ${entry.until}` }
      : NOT_EXTENDED;
  return [{ stamp: stray.code, listed, until: extendedUntil, product }];
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
