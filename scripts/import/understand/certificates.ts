import { lastValidDay, type DecidedCertificate } from '../../../src/domain/certificate.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../../../src/domain/date.ts';
import { awardingLevels, lawOf } from '../../../src/domain/law.ts';
import type { Product } from '../../../src/domain/product.ts';
import { starsForPoints, type Stars } from '../../../src/domain/stars.ts';
import type { Known } from '../catalogue/known.ts';
import type { ListDecision } from './decisions.ts';

/** A certificate of a row as it is weighed against the law and the catalogue. */
export interface Weighed {
  readonly stars: Stars | undefined;
  readonly doubts: readonly string[];
}

/** Months after a certificate in which another one is a surprise. */
const CLOSE_MONTHS = 4;
/** The first day of the decision that let districts recognise three stars; Hà Nội's may have begun a round before. */
const DISTRICTS_FROM = '2023-02-24';

/** What the law says of stars and office: who may award them, and whether the points fit. */
export function weighLaw(
  stars: Stars | undefined,
  listed: ListDecision | undefined,
  points: number | undefined,
  known: Known,
): Weighed {
  if (stars === undefined) return { stars, doubts: [] };
  const doubts: string[] = [];
  let awarded: Stars | undefined = stars;
  const signedOn = listed?.signedOn;
  const law = lawOf({}, signedOn === undefined ? undefined : { signedOn }, known.rules);
  const thresholds =
    law.starThresholds ?? known.rules.findLast((rule) => rule.starThresholds)?.starThresholds;
  if (points !== undefined && thresholds && starsForPoints(points, thresholds) !== stars)
    doubts.push(`stars-points: ${String(points).replace('.', ',')} điểm, ${String(stars)} sao`);
  if (listed && signedOn !== undefined && listed.issuer === undefined && listed.match === undefined)
    doubts.push('issuer-missing');
  const level = listed?.level;
  if (level !== undefined && signedOn !== undefined && !mayAward(level, stars, signedOn, known)) {
    const early = level === 'district' && stars === 3 && signedOn < DISTRICTS_FROM;
    doubts.push(
      early
        ? `issuer-round: ${listed?.issuer ?? ''}`
        : `issuer-unusual: ${listed?.issuer ?? ''}, ${String(stars)} sao`,
    );
    if (stars === 5) awarded = undefined;
  }
  return { stars: awarded, doubts };
}

/** A higher office may award what a lower one may; the law's own list says who may at least. */
function mayAward(level: string, stars: Stars, day: IsoDate, known: Known): boolean {
  const rank = ['other', 'district', 'province', 'ministry'];
  const levels = awardingLevels(lawOf({}, { signedOn: day }, known.rules), stars);
  const least =
    levels.length > 0
      ? Math.min(...levels.map((name) => rank.indexOf(name)))
      : stars === 5
        ? 3
        : stars === 4
          ? 2
          : 2;
  return rank.indexOf(level) >= least;
}

/** What the catalogue says of a product that is in it. */
export function weighCatalogue(
  product: Product,
  certificate: {
    readonly stars: Stars | undefined;
    readonly listed: ListDecision | undefined;
    readonly year: number | undefined;
  },
  known: Known,
): string[] {
  const { stars, listed, year } = certificate;
  if (stars === undefined) return [];
  const decided = product.certificates.filter((one): one is DecidedCertificate => one.basis === 'decision');
  if (listed?.match !== undefined) {
    const own = decided.find(({ decision }) => decision === listed.match);
    if (own?.stars === stars) return [];
    return [
      own
        ? `stars-differ-from-catalogue: danh mục ghi ${String(own.stars)} sao`
        : `stars-differ-from-catalogue: danh mục không có giấy theo ${listed.number}`,
    ];
  }
  // A decision that the catalogue has not is about another time.
  if (listed) return [];
  const dated = decided
    .map((one) => ({ one, from: signedOnOf(one, known) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const sameYear = dated.find(({ from }) => year !== undefined && from.startsWith(String(year)));
  const compared = year === undefined ? dated.at(-1) : sameYear;
  if (compared && compared.one.stars !== stars)
    return [`stars-differ-from-catalogue: danh mục ghi ${String(compared.one.stars)} sao`];
  const press = product.certificates.find((one) => one.basis === 'press' && one.stars !== undefined);
  return decided.length === 0 && press && press.stars !== stars
    ? [`stars-differ-from-catalogue: báo đưa tin ${String(press.stars)} sao`]
    : [];
}

/** Whether another certificate, still valid, stands just before a new one. */
export function weighChain(
  product: Product,
  signedOn: IsoDate,
  match: string | undefined,
  known: Known,
): string[] {
  for (const certificate of product.certificates) {
    if (certificate.basis !== 'decision' || certificate.decision === match) continue;
    const from = signedOnOf(certificate, known);
    if (from === '' || signedOn <= from) continue;
    const number = known.documents.get(certificate.decision)?.number ?? certificate.decision;
    if (signedOn < addMonths(from, CLOSE_MONTHS)) return [`certificates-close: ${number} ngày ${from}`];
    const law = lawOf(certificate, known.documents.get(certificate.decision), known.rules);
    const last = lastValidDay(from, certificate.lastValidDay, law.termMonths);
    // A re-rating is filed at most 180 days before the end; one before that stands between.
    if (last !== undefined && signedOn < addDays(last, -180))
      return [`certificate-between: ${number} ngày ${from} còn hiệu lực`];
  }
  return [];
}

/** A last day other than the law's term gives; one day more or less is a way of counting. */
export function weighTerm(
  signedOn: IsoDate | undefined,
  lastDay: IsoDate | undefined,
  months: number | undefined,
  known: Known,
): string[] {
  const term = lawOf({}, signedOn === undefined ? undefined : { signedOn }, known.rules).termMonths ?? 36;
  if (months !== undefined && months !== term) return [`term-unusual: ${String(months)} tháng`];
  if (signedOn === undefined || lastDay === undefined) return [];
  const expected = addMonths(signedOn, term);
  return Math.abs(daysBetween(expected, lastDay)) > 1
    ? [`term-unusual: ${lastDay}, theo luật là ${expected}`]
    : [];
}

function signedOnOf(certificate: DecidedCertificate, known: Known): IsoDate {
  return certificate.signedOn ?? known.documents.get(certificate.decision)?.signedOn ?? '';
}
