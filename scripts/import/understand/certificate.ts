import { settles } from './answer.ts';
import { weighCatalogue, weighChain, weighLaw, weighTerm } from './certificates.ts';
import type { DecisionAnswer } from './decisions.ts';
import type { RawCertificate, RawItem } from './item.ts';
import type { Setting } from './setting.ts';
import { starsBySources } from './star-sources.ts';
import type { UnderstoodCertificate } from './understood.ts';

/** One recognition of a row: its stars and decision, weighed against the law and the catalogue. */
export function certificateOf(
  item: RawItem,
  certificate: RawCertificate,
  answered: DecisionAnswer,
  product: Parameters<typeof weighCatalogue>[0] | undefined,
  outside: boolean,
  setting: Setting,
): UnderstoodCertificate {
  const { known, today, table } = setting;
  const read = starsBySources(item, certificate, table);
  const dragged = table.draggedRows.has(item.row - 1);
  // A commune of another district had its decision from there: nothing of it is ours.
  const decision = outside ? undefined : answered.decision;
  const listed = outside ? undefined : answered.listed;
  const law = weighLaw(read.stars, listed, item.points, known);
  const doubts = [...read.doubts, ...(outside ? [] : answered.doubts), ...law.doubts];
  const signedOn = decision?.signedOn;
  const written = certificate.mention?.day?.day;
  if (written !== undefined && written > today) doubts.push(`date-future: ${written}`);
  const differs =
    product && !dragged
      ? weighCatalogue(product, { stars: law.stars, listed, year: certificate.year }, known)
      : product
        ? weighCatalogue(product, { stars: law.stars, listed, year: undefined }, known)
        : [];
  if (differs.length > 0) {
    doubts.push(...differs);
    // The stars are asked for already; who may give them is then no question of its own.
    for (let at = doubts.length - 1; at >= 0; at--)
      if (/^issuer-(?:unusual|round)/.test(doubts[at] ?? '')) doubts.splice(at, 1);
  } else if (product && signedOn !== undefined && law.stars !== undefined) {
    doubts.push(...weighChain(product, signedOn, listed?.match, known));
  }
  if (certificate.lastDay?.doubt !== undefined) doubts.push(certificate.lastDay.doubt);
  if (!dragged && !outside)
    doubts.push(...weighTerm(signedOn, certificate.lastDay?.day, table.context.termMonths, known));
  const left = doubts.filter((doubt) => !settles(item.answer, doubt));
  const stars = law.stars;
  return {
    year: certificate.year,
    stars,
    proposal: read.proposal,
    raw: certificate.written,
    decision,
    listed,
    lastDay: dragged ? undefined : certificate.lastDay?.day,
    certified:
      left.length === 0 &&
      !item.answer?.asCatalogue &&
      stars !== undefined &&
      signedOn !== undefined &&
      !outside,
    doubts: left,
  };
}

/** Doubts of all certificates of a row; those of years with the years behind them. */
export function together(certificates: readonly UnderstoodCertificate[]): string[] {
  const several = certificates.some(({ year }) => year !== undefined) && certificates.length > 1;
  const years = certificates
    .filter(({ doubts }) => doubts.includes('decision-missing'))
    .flatMap(({ year }) => year ?? []);
  const missing = years.length > 0 ? [`decision-missing: ${years.join(', ')}`] : ['decision-missing'];
  const all = certificates.flatMap(({ doubts, year }) =>
    doubts
      .filter((doubt) => doubt !== 'decision-missing')
      .map((doubt) =>
        several && year !== undefined
          ? doubt.includes(':')
            ? `${doubt} (${String(year)})`
            : `${doubt}: ${String(year)}`
          : doubt,
      ),
  );
  return [...all, ...(certificates.some(({ doubts }) => doubts.includes('decision-missing')) ? missing : [])];
}
