import type { DecidedCertificate } from './certificate.ts';
import type { IsoDate } from './date.ts';
import type { OfficialDocument } from './document.ts';
import { ruleInForce, type AuthorityLevel, type RecognisingAuthority, type Rule } from './rule.ts';
import type { StarThreshold, Stars } from './stars.ts';
import type { ReRatingWindow } from './status.ts';

/** What the law says of one certificate. A number is undefined where no rule on file states it. */
export interface CertificateLaw {
  /** The rule that the certificate or its decision names. */
  readonly named: Rule | undefined;
  /** The day whose law it is: the decision's, else the certificate's own. */
  readonly day: IsoDate | undefined;
  readonly termMonths: number | undefined;
  readonly reRating: ReRatingWindow | undefined;
  /** Longest extension past the last valid day, in days. */
  readonly extensionDays: number | undefined;
  readonly starThresholds: readonly StarThreshold[] | undefined;
  readonly authorities: readonly RecognisingAuthority[] | undefined;
}

/**
 * The law of a certificate: the rule that it names, else the one its decision names, else the one in force on the day
 * the decision was signed; a number that this rule leaves out is looked for in the next of these. Term, filing days and
 * extension are in no older rule on file: there the first later rule that states them counts. All numbers of the law
 * that the site computes with are taken from here.
 */
export function lawOf(
  certificate: Pick<DecidedCertificate, 'legalBasis' | 'signedOn'>,
  document: Pick<OfficialDocument, 'legalBasis' | 'signedOn'> | undefined,
  rules: readonly Rule[],
): CertificateLaw {
  const named = [certificate.legalBasis, document?.legalBasis].flatMap((id) =>
    id === undefined ? [] : rules.filter((rule) => rule.id === id),
  );
  const day = document?.signedOn ?? certificate.signedOn;
  const then = <T>(of: (rule: Rule) => T | undefined): T | undefined => {
    const stated = named.find((rule) => of(rule) !== undefined);
    const rule =
      stated ?? (day === undefined ? undefined : ruleInForce(rules, day, (r) => of(r) !== undefined));
    return rule && of(rule);
  };
  const thenOrLater = <T>(of: (rule: Rule) => T | undefined): T | undefined => {
    const found = then(of);
    if (found !== undefined || day === undefined) return found;
    const [first] = rules
      .filter((rule) => rule.inForceFrom > day && of(rule) !== undefined)
      .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
    return first && of(first);
  };
  return {
    named: named[0],
    day,
    termMonths: thenOrLater((rule) => rule.termMonths),
    reRating: thenOrLater((rule) => rule.reRating),
    extensionDays: thenOrLater((rule) => rule.extensionDays),
    starThresholds: then((rule) => rule.starThresholds),
    authorities: then((rule) => authoritiesOn(rule, day, rules)),
  };
}

/** What a rule says of who recognises, with what the rules that amend it and were in force on the day say. */
function authoritiesOn(
  rule: Rule,
  day: IsoDate | undefined,
  rules: readonly Rule[],
): readonly RecognisingAuthority[] | undefined {
  if (rule.amends !== undefined || rule.authorities === undefined) return undefined;
  const amending = rules.filter(
    ({ amends, inForceFrom, inForceTo }) =>
      amends === rule.id &&
      day !== undefined &&
      inForceFrom <= day &&
      (inForceTo === undefined || day <= inForceTo),
  );
  return [rule, ...amending].flatMap(({ authorities }) => authorities ?? []);
}

/** Who could award `stars` on the law's day; none where the law on file does not say. */
export function awardingLevels({ authorities, day }: CertificateLaw, stars: Stars): AuthorityLevel[] {
  if (day === undefined) return [];
  return (authorities ?? [])
    .filter((authority) => authority.stars.includes(stars))
    .filter(({ from, to }) => (!from || from <= day) && (!to || day <= to))
    .map(({ level }) => level);
}
