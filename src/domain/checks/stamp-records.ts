import { chainOf, endOfTerm, type Chain, type Dated } from '../chain.ts';
import type { IsoDate } from '../date.ts';
import { followMoves } from '../moved-ids.ts';
import type { StampRow } from '../stamp/registry.ts';
import type { StatusEntry, StatusList } from '../stamp/status.ts';
import type { CheckContext } from './context.ts';
import { type CertificateInContext, eachCertificate } from './each-certificate.ts';
import { issue, type Issue } from './issue.ts';
import type { Words } from './issue-kind.ts';

/** A certificate with its stamps, and where its line of successors has led. */
interface Stamped extends CertificateInContext {
  readonly own: readonly StampRow[];
  readonly chain: Chain<InLine> | undefined;
  readonly list: StatusList;
  readonly today: IsoDate;
}

/** A certificate of a product with its days, for the walk along the line. */
interface InLine extends Dated {
  readonly item: CertificateInContext;
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
      const line = inLine(siblings);
      const at = line.find(({ item }) => item === certificate);
      const chain = at && chainOf(line, at, context.today);
      const stamped = { ...certificate, own, chain, list, today: context.today };
      return [
        ...rowsDiffer(stamped),
        ...withdrawals(stamped),
        ...extensions(stamped),
        ...replacements(stamped),
      ];
    }),
  );
}

/** Newest first, as the site joins them; of what has no days nothing can be told. */
function inLine(siblings: readonly CertificateInContext[]): InLine[] {
  return siblings
    .flatMap((item) => {
      const { signed, last, certificate } = item;
      if (!signed || !last) return [];
      const { extendedUntil, withdrawal } = certificate;
      return [
        { item, validity: { from: signed, lastValidDay: last, extendedUntil, withdrawnOn: withdrawal?.on } },
      ];
    })
    .reverse()
    .sort((a, b) => (a.validity.from < b.validity.from ? 1 : a.validity.from > b.validity.from ? -1 : 0));
}

/** A stamp says for ever what was sealed; where the file says otherwise one of the two is wrong. */
function* rowsDiffer({ own, list, certificate, last, where }: Stamped): Iterable<Issue> {
  const { stars, extendedUntil } = certificate;
  const stray = own.find(
    (row) =>
      list.stamps[row.code]?.status !== 'cancelled' &&
      (row.stars !== stars ||
        (last !== undefined &&
          row.lastValidDay !== last &&
          !isWithin(row.lastValidDay, last, extendedUntil))),
  );
  if (!stray) return;
  const [printed, filed] = [terms(stray.stars, stray.lastValidDay), terms(stars, last)];
  yield issue('stamp-row-differs', where(), { stamp: stray.code, printed, filed });
}

/** A stamp made while the certificate was kept bears the day of then, which may have been put off again since. */
function isWithin(day: IsoDate, last: IsoDate, extendedUntil: IsoDate | undefined): boolean {
  return extendedUntil !== undefined && day > last && day <= extendedUntil;
}

/** A withdrawal counts for the stamps of every certificate that the withdrawn one had replaced. */
function* withdrawals({ own, list, certificate, chain, today, where }: Stamped): Iterable<Issue> {
  const on = chain?.state === 'withdrawn' ? chain.end.validity.withdrawnOn : certificate.withdrawal?.on;
  const filed = on !== undefined && on <= today;
  const stray = own.find(({ code, lastValidDay }) => {
    const entry = list.stamps[code];
    // Cancelled, or expired before the withdrawal: nobody takes the stamp for good, nothing more need be recorded of it.
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

/** The end of the certificate's line, against what its stamps name: they must lead to the same certificate. */
function* replacements({ entry: { id }, own, chain, list, today, where }: Stamped): Iterable<Issue> {
  if (!chain || chain.state === 'withdrawn') return;
  const { item, validity } = chain.end;
  const end = chain.path.length > 1 ? item : undefined;
  const until = endOfTerm(validity);
  const isFiled = (entry: Replaced) =>
    end !== undefined &&
    end.document?.number === entry.decision &&
    end.certificate.stars === entry.stars &&
    until === entry.until;
  const stray = own.find(({ code, lastValidDay }) => {
    const entry = list.stamps[code];
    if (entry?.status === 'withdrawn' || entry?.status === 'cancelled') return false;
    if (entry?.status === 'replaced') return !isFiled(entry) && (entry.until >= today || until >= today);
    return end !== undefined && (entry?.until ?? lastValidDay) >= today;
  });
  if (!stray) return;
  const entry = list.stamps[stray.code];
  const listed = entry?.status === 'replaced' ? newer(entry.decision, entry.stars, entry.until) : NO_NEWER;
  const values = { stamp: stray.code, listed, filed: told(end, until), product: id };
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

function told(certificate: CertificateInContext | undefined, until: IsoDate): Words {
  if (!certificate) return NO_NEWER;
  const { document, certificate: own } = certificate;
  return newer(document?.number ?? own.decision, own.stars, until);
}
