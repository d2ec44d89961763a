import type { IsoDate } from '../date.ts';
import { followMoves } from '../moved-ids.ts';
import type { StampRow } from '../stamp/registry.ts';
import type { StatusEntry, StatusList } from '../stamp/status.ts';
import type { CheckContext } from './context.ts';
import { type CertificateInContext, eachCertificate } from './each-certificate.ts';
import { issue, type Issue } from './issue.ts';
import type { Words } from './issue-kind.ts';

/** A certificate with its stamps, and the other certificates of its product. */
interface Stamped extends CertificateInContext {
  readonly own: readonly StampRow[];
  readonly siblings: readonly CertificateInContext[];
  readonly list: StatusList;
  readonly today: IsoDate;
}

type Replaced = Extract<StatusEntry, { status: 'replaced' }>;

const WITHDRAWN = { vi: 'đã bị thu hồi', en: 'withdrawn' };
const IN_FORCE = { vi: 'chưa bị thu hồi', en: 'not withdrawn' };
const NOT_EXTENDED = { vi: 'không gia hạn', en: 'not extended' };
const NO_NEWER = { vi: 'chưa có giấy mới', en: 'no newer certificate' };

/**
 * Where a certificate's stamps and the product's file say different things of it: who scans and who reads would
 * learn different things. Of each kind one issue for a certificate, whatever the number of its stamps.
 */
export function stampRecordIssues(
  context: CheckContext,
  rows: readonly StampRow[],
  list: StatusList,
): Issue[] {
  const ids = new Set(context.products.map(({ id }) => id));
  const idToday = followMoves(context.moved?.data.moved ?? [], (id) => ids.has(id));
  const stamps = Map.groupBy(rows, ({ product }) => idToday(product));
  const certificates = Map.groupBy(eachCertificate(context), ({ entry }) => entry.id);
  return [...certificates].flatMap(([product, siblings]) =>
    siblings.flatMap((certificate) => {
      const own = (stamps.get(product) ?? []).filter(
        ({ decision }) => decision === certificate.certificate.decision,
      );
      if (own.length === 0) return [];
      const stamped = { ...certificate, own, siblings, list, today: context.today };
      return [
        ...rowsDiffer(stamped),
        ...withdrawals(stamped),
        ...extensions(stamped),
        ...replacements(stamped),
      ];
    }),
  );
}

/** A stamp says for ever what was sealed; where the file says otherwise one of the two is wrong. */
function* rowsDiffer({ own, list, certificate, last, where }: Stamped): Iterable<Issue> {
  const { stars, extendedUntil } = certificate;
  const stray = own.find(
    (row) =>
      list.stamps[row.code]?.status !== 'cancelled' &&
      (row.stars !== stars ||
        (last !== undefined && row.lastValidDay !== last && row.lastValidDay !== extendedUntil)),
  );
  if (!stray) return;
  const [printed, filed] = [terms(stray.stars, stray.lastValidDay), terms(stars, last)];
  yield issue('stamp-row-differs', where(), { stamp: stray.code, printed, filed });
}

function* withdrawals({ own, list, certificate, today, where }: Stamped): Iterable<Issue> {
  const on = certificate.withdrawal?.on;
  const filed = on !== undefined && on <= today;
  const stray = own.find(({ code, lastValidDay }) => {
    const entry = list.stamps[code];
    // Cancelled, or expired before the withdrawal: nobody takes the stamp for good, nothing more is recorded of it.
    const past = entry?.status === 'cancelled' || (!entry && lastValidDay < (on ?? ''));
    return !past && (entry?.status === 'withdrawn') !== filed;
  });
  if (!stray) return;
  const [listed, said] = filed ? [IN_FORCE, WITHDRAWN] : [WITHDRAWN, IN_FORCE];
  yield issue('stamp-status-differs', where(), { stamp: stray.code, listed, filed: said });
}

/**
 * A stamp made during the extension has the later day in its seal; of one that is void or was replaced nothing more
 * is recorded, and once the extension is over its stamps are expired either way.
 */
function* extensions({ entry: { id }, own, list, certificate, today, where }: Stamped): Iterable<Issue> {
  const running = (day: IsoDate | undefined) => (day !== undefined && day >= today ? day : undefined);
  const filed = running(certificate.extendedUntil);
  const stray = own.find(({ code, lastValidDay }) => {
    const entry = list.stamps[code];
    if (entry) return entry.status === 'extended' && running(entry.until) !== filed;
    return filed !== undefined && lastValidDay !== filed;
  });
  if (!stray) return;
  const entry = list.stamps[stray.code];
  const listed = kept(entry?.status === 'extended' ? running(entry.until) : undefined);
  const values = { stamp: stray.code, listed, filed: kept(filed), product: id };
  yield issue('stamp-extension-differs', where(), values);
}

/** A newer certificate in force while the old one's stamps still run; or stamps that name one which is not on file. */
function* replacements({
  entry: { id },
  own,
  siblings,
  list,
  signed = '',
  today,
  where,
}: Stamped): Iterable<Issue> {
  const begun = siblings
    .filter((other) => (other.signed ?? '') > signed && (other.signed ?? '') <= today)
    .sort((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1));
  const [newest] = begun;
  const isFiled = ({ decision, stars, until }: Replaced) =>
    begun.some(
      (one) => one.document?.number === decision && one.certificate.stars === stars && one.last === until,
    );
  const stray = own.find(({ code, lastValidDay }) => {
    const entry = list.stamps[code];
    if (entry?.status === 'withdrawn' || entry?.status === 'cancelled') return false;
    if (entry?.status === 'replaced') return entry.until >= today && !isFiled(entry);
    return newest !== undefined && (entry?.until ?? lastValidDay) >= today;
  });
  if (!stray) return;
  const entry = list.stamps[stray.code];
  const listed = entry?.status === 'replaced' ? newer(entry.decision, entry.stars, entry.until) : NO_NEWER;
  const values = { stamp: stray.code, listed, filed: told(newest), product: id };
  yield issue('stamp-replacement-differs', where(), values);
}

function terms(stars: number, last: IsoDate | undefined): Words {
  return {
    vi: `${String(stars)} sao${last ? `, đến ${last}` : ''}`,
    en: `${String(stars)} stars${last ? `, through ${last}` : ''}`,
  };
}

function kept(until: IsoDate | undefined): Words {
  return until === undefined ? NOT_EXTENDED : { vi: `gia hạn đến ${until}`, en: `extended through ${until}` };
}

function newer(decision: string, stars: number, until: IsoDate | undefined): Words {
  const { vi, en } = terms(stars, until);
  return { vi: `giấy mới ${vi}, theo ${decision}`, en: `a newer certificate of ${en}, by ${decision}` };
}

function told(certificate: CertificateInContext | undefined): Words {
  if (!certificate) return NO_NEWER;
  const { document, certificate: own, last } = certificate;
  return newer(document?.number ?? own.decision, own.stars, last);
}
