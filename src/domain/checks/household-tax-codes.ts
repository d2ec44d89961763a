import { isSampleTaxCode } from '../tax-code.ts';
import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';

/** Tax codes of 10 digits ended for household businesses on 1 July 2025 (a sample's never began). */
export const householdTaxCodes: CheckRule = function* ({ producers }) {
  for (const entry of producers) {
    const { kind, taxCode } = entry.data;
    if (kind !== 'household' || taxCode === undefined || isSampleTaxCode(taxCode)) continue;
    yield issue('tax-code-household', at(entry, ['taxCode']), {});
  }
};
