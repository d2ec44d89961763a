import { lastValidDay, type DecidedCertificate } from '../certificate.ts';
import type { IsoDate } from '../date.ts';
import type { OfficialDocument } from '../document.ts';
import type { Product } from '../product.ts';
import { lawOf, type CertificateLaw } from '../law.ts';
import { at, type CheckContext, type Checked } from './context.ts';
import { isFarAhead } from './days-ahead.ts';
import type { FieldPath, Where } from './issue.ts';

/** A decided certificate with what it rests on, and its days as the site will compute them. */
export interface CertificateInContext {
  readonly entry: Checked<Product>;
  readonly index: number;
  readonly certificate: DecidedCertificate;
  readonly document: OfficialDocument | undefined;
  readonly law: CertificateLaw;
  readonly signed: IsoDate | undefined;
  readonly last: IsoDate | undefined;
  where(...field: FieldPath): Where;
}

/** Every certificate of the catalogue that rests on a decision. */
export function* eachCertificate(context: CheckContext): Iterable<CertificateInContext> {
  const rules = context.rules.map(({ data, id }) => ({ ...data, id }));
  for (const entry of context.products) {
    for (const [index, certificate] of entry.data.certificates.entries()) {
      if (certificate.basis !== 'decision') continue;
      const document = context.documentById.get(certificate.decision);
      const written = certificate.signedOn ?? document?.signedOn;
      // A mistyped year is told once; what follows from it would be nonsense.
      const signed = written && !isFarAhead(written, context.today) ? written : undefined;
      const law = lawOf(certificate, document, rules);
      yield {
        entry,
        index,
        certificate,
        document,
        law,
        signed,
        last: signed && lastValidDay(signed, certificate.lastValidDay, law.termMonths),
        where: (...field) => at(entry, ['certificates', index, ...field]),
      };
    }
  }
}
