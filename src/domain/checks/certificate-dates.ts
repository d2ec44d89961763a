import { addDays, type IsoDate } from '../date.ts';
import { DEFAULT_TERM_MONTHS, lastValidDay } from '../certificate.ts';
import { ruleInForce, type Rule } from '../rule.ts';
import { at, type CheckRule } from './context.ts';
import { isFarAhead, notYet } from './days-ahead.ts';
import { eachCertificate, type CertificateInContext } from './each-certificate.ts';
import { issue, type Issue } from './issue.ts';

/** QĐ 26/2026/QĐ-TTg, Điều 12.3, where no rule on file says otherwise. */
const EXTENSION_DAYS = 180;

/** The days of a certificate are possible, in order, and within the law's terms. */
export const certificateDates: CheckRule = function* (context) {
  const rules = context.rules.map(({ data, id }) => ({ ...data, id }));
  for (const item of eachCertificate(context)) {
    yield* signing(item, context.today);
    yield* expiry(item);
    yield* extension(item, rules, context.today);
    const { certificate, signed, where } = item;
    const withdrawn = certificate.withdrawal?.on;
    yield* notYet(withdrawn, 'withdrawal.on', context.today, () => where('withdrawal', 'on'));
    if (withdrawn && signed && withdrawn < signed) {
      yield issue('withdrawal-before-signing', where('withdrawal', 'on'), { day: withdrawn, signed });
    }
  }
};

/** Documents are not signed in the future, nor tests reported. */
export const documentDates: CheckRule = function* ({ documents, products, today }) {
  for (const entry of documents) {
    yield* notYet(entry.data.signedOn, 'signedOn', today, () => at(entry, ['signedOn']));
  }
  for (const entry of products) {
    const day = entry.data.facts?.testReportOn;
    yield* notYet(day, 'testReportOn', today, () => at(entry, ['facts', 'testReportOn']));
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

function* expiry({ certificate, rule, signed, where }: CertificateInContext): Iterable<Issue> {
  const last = certificate.lastValidDay;
  if (last === undefined || signed === undefined) return;
  if (last <= signed) {
    yield issue('validity-before-signing', where('lastValidDay'), { last, signed });
    return;
  }
  const months = rule?.termMonths ?? DEFAULT_TERM_MONTHS;
  const computed = lastValidDay(signed, undefined, months);
  if (computed !== last) {
    yield issue('expiry-unusual', where('lastValidDay'), { last, months: String(months), computed });
  }
}

function* extension(item: CertificateInContext, rules: readonly Rule[], today: IsoDate): Iterable<Issue> {
  const { certificate, last, where } = item;
  const until = certificate.extendedUntil;
  if (until === undefined) return;
  if (!certificate.extensionBasis) yield issue('extension-without-basis', where('extendedUntil'), {});
  if (last === undefined) return;
  const has = (rule: Rule) => rule.extensionDays !== undefined;
  const days =
    (ruleInForce(rules, addDays(last, 1), has) ?? ruleInForce(rules, today, has))?.extensionDays ??
    EXTENSION_DAYS;
  const latest = addDays(last, days);
  if (until <= last) yield issue('extension-before-expiry', where('extendedUntil'), { until, last });
  else if (until > latest) {
    const values = { until, days: String(days), last, latest };
    yield issue('extension-too-long', where('extendedUntil'), values);
  }
}
