import { lastValidDay, type DecidedCertificate } from '../certificate.ts';
import type { IsoDate } from '../date.ts';
import type { OfficialDocument } from '../document.ts';
import type { Product } from '../product.ts';
import type { Rule } from '../rule.ts';
import { at, type CheckContext, type Checked } from './context.ts';
import { isFarAhead } from './days-ahead.ts';
import type { FieldPath, Where } from './issue.ts';

/** A decided certificate with what it rests on, and its days as the site will compute them. */
export interface CertificateInContext {
  readonly entry: Checked<Product>;
  readonly index: number;
  readonly certificate: DecidedCertificate;
  readonly document: OfficialDocument | undefined;
  readonly rule: Rule | undefined;
  readonly signed: IsoDate | undefined;
  readonly last: IsoDate | undefined;
  where(...field: FieldPath): Where;
}

/** Every certificate of the catalogue that rests on a decision. */
export function* eachCertificate(context: CheckContext): Iterable<CertificateInContext> {
  for (const entry of context.products) {
    for (const [index, certificate] of entry.data.certificates.entries()) {
      if (certificate.basis !== 'decision') continue;
      const document = context.documentById.get(certificate.decision);
      const written = certificate.signedOn ?? document?.signedOn;
      // A mistyped year is told once; what follows from it would be nonsense.
      const signed = written && !isFarAhead(written, context.today) ? written : undefined;
      const rule =
        certificate.legalBasis === undefined ? undefined : context.ruleById.get(certificate.legalBasis);
      yield {
        entry,
        index,
        certificate,
        document,
        rule,
        signed,
        last: signed && lastValidDay(signed, certificate.lastValidDay, rule?.termMonths),
        where: (...field) => at(entry, ['certificates', index, ...field]),
      };
    }
  }
}
