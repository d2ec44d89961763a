import type { DecidedCertificate } from '../../../../src/domain/certificate.ts';
import type { OfficialDocument } from '../../../../src/domain/document.ts';
import { dueList, type DueContext } from '../../../../src/domain/due/due-list.ts';
import { joinProduct } from '../../../../src/domain/join.ts';
import type { Product } from '../../../../src/domain/product.ts';
import { SAMPLE_LAW } from '../../sample-law.ts';

export const LAW = { ...SAMPLE_LAW, communeWorkingDays: 15, holidays: [], holidaysUntil: '2030-12-31' };
const DOCUMENT: OfficialDocument = {
  id: 'mau-01',
  kind: 'recognition',
  number: 'MẪU-01/QĐ-UBND',
  title: { vi: 'Công nhận (mẫu)' },
  issuer: { vi: 'UBND (mẫu)' },
  level: 'province',
  signedOn: '2024-04-10',
};

/** A certificate of 10/04/2024: it runs to 10/04/2027, files go in from 12/10/2026 to 11/12/2026. */
export const DECIDED: DecidedCertificate = { basis: 'decision', decision: 'mau-01', stars: 4 };

/** What is due on `today` of one product with these certificates. */
export function dueOf(
  today: string,
  product: Partial<Product> = {},
  context: Partial<Omit<DueContext, 'today'>> = {},
) {
  const view = joinProduct(
    { id: 'gao-mau', name: { vi: 'Gạo (mẫu)' }, producer: 'htx-mau', certificates: [DECIDED], ...product },
    {
      today,
      producers: new Map([['htx-mau', { id: 'htx-mau', name: { vi: 'HTX (mẫu)' }, kind: 'cooperative' }]]),
      places: new Map(),
      documents: new Map([[DOCUMENT.id, DOCUMENT]]),
      rules: context.rules ?? [LAW],
    },
  );
  return dueList(view ? [view] : [], {
    today,
    months: 12,
    rules: [LAW],
    letters: [],
    stamps: [],
    ...context,
  });
}
