import { addDays, type IsoDate } from '../date.ts';
import { lastValidDay } from '../certificate.ts';
import { at, type CheckContext, type CheckRule } from './context.ts';
import { isFarAhead, notYet } from './days-ahead.ts';
import { eachCertificate, type CertificateInContext } from './each-certificate.ts';
import { issue, type Issue } from './issue.ts';

/** The days of a certificate are possible, in order, and within the law's terms. */
export const certificateDates: CheckRule = function* (context) {
  for (const item of eachCertificate(context)) {
    yield* signing(item, context.today);
    yield* expiry(item, lawIsWhole(context));
    yield* extension(item);
    const { certificate, signed, where } = item;
    const withdrawn = certificate.withdrawal?.on;
    yield* notYet(withdrawn, 'withdrawal.on', context.today, () => where('withdrawal', 'on'));
    if (withdrawn && signed && withdrawn < signed) {
      yield issue('withdrawal-before-signing', where('withdrawal', 'on'), { day: withdrawn, signed });
    }
  }
};

/** Documents are not signed or fetched in the future, nor tests reported, lists made or links tried. */
export const documentDates: CheckRule = function* ({ documents, products, today }) {
  for (const entry of documents) {
    yield* notYet(entry.data.signedOn, 'signedOn', today, () => at(entry, ['signedOn']));
    yield* notYet(entry.data.fetched?.on, 'fetched.on', today, () => at(entry, ['fetched', 'on']));
  }
  for (const entry of products) {
    const day = entry.data.facts?.testReportOn;
    yield* notYet(day, 'testReportOn', today, () => at(entry, ['facts', 'testReportOn']));
    const tried = entry.data.facts?.traceabilityTriedOn;
    yield* notYet(tried, 'traceabilityTriedOn', today, () => at(entry, ['facts', 'traceabilityTriedOn']));
    for (const [number, certificate] of entry.data.certificates.entries()) {
      if (certificate.basis !== 'list') continue;
      const where = ['certificates', number, 'list', 'on'];
      yield* notYet(certificate.list.on, 'list.on', today, () => at(entry, where));
    }
  }
};

/** A proposal is made by the document that it names, on the day that was signed. */
export const proposals: CheckRule = function* ({ products, documentById, today }) {
  for (const entry of products) {
    const { proposal } = entry.data;
    if (!proposal) continue;
    const where = at(entry, ['proposal', 'on']);
    const document = documentById.get(proposal.decision);
    const signed = document?.kind === 'result' ? document.signedOn : undefined;
    yield* notYet(proposal.on, 'proposal.on', today, () => where);
    if (signed === undefined || isFarAhead(signed, today) || isFarAhead(proposal.on, today)) continue;
    if (proposal.on === signed) continue;
    const values = { day: proposal.on, id: proposal.decision, signed };
    yield issue('proposal-not-then', where, values, signed);
  }
};

function* signing({ certificate, document, where }: CertificateInContext, today: IsoDate): Iterable<Issue> {
  const day = certificate.signedOn;
  if (day === undefined) return;
  yield* notYet(day, 'signedOn', today, () => where('signedOn'));
  if (document && !isFarAhead(document.signedOn, today) && day < document.signedOn) {
    const values = { day, id: certificate.decision, signed: document.signedOn };
    yield issue('certificate-before-decision', where('signedOn'), values);
  }
}

/** A rule that could not be read is told by itself; what it may say nobody knows. */
function lawIsWhole({ rules, ids }: CheckContext): boolean {
  return ids.rules === undefined || ids.rules.size === rules.length;
}

function* expiry(
  { certificate, law, signed, where }: CertificateInContext,
  isWhole: boolean,
): Iterable<Issue> {
  const last = certificate.lastValidDay;
  if (signed === undefined) return;
  const months = law.termMonths;
  if (last === undefined) {
    if (months === undefined && isWhole) yield issue('term-unknown', where(), { signed });
    return;
  }
  if (last <= signed) {
    yield issue('validity-before-signing', where('lastValidDay'), { last, signed });
    return;
  }
  const computed = lastValidDay(signed, undefined, months);
  if (months !== undefined && computed !== undefined && computed !== last) {
    yield issue('expiry-unusual', where('lastValidDay'), { last, months: String(months), computed });
  }
}

function* extension({ certificate, law, last, where }: CertificateInContext): Iterable<Issue> {
  const until = certificate.extendedUntil;
  if (until === undefined) return;
  if (!certificate.extensionBasis) yield issue('extension-without-basis', where('extendedUntil'), {});
  if (last === undefined) return;
  // A law that knows no extension allows none.
  const days = law.extensionDays ?? 0;
  const latest = addDays(last, days);
  if (until <= last) yield issue('extension-before-expiry', where('extendedUntil'), { until, last });
  else if (until > latest) {
    const values = { until, days: String(days), last, latest };
    yield issue('extension-too-long', where('extendedUntil'), values);
  }
}
