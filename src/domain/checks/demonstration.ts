import { hostOf, isReservedHost } from '../reserved-hosts.ts';
import { isSampleTaxCode } from '../tax-code.ts';
import { at, type CheckContext, type CheckRule, type Checked } from './context.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

const SAMPLE_NUMBER = /^MẪU/u;
const SAMPLE_NAME = /(?<!\p{L})mẫu(?!\p{L})/iu;

/** A demonstration cannot be taken for the real thing, and its samples do not stray into a real catalogue. */
export const demonstration: CheckRule = function* (context) {
  if (!context.catalogue) return;
  if (!context.catalogue.data.demo) {
    for (const entry of context.documents) {
      const { number } = entry.data;
      if (!SAMPLE_NUMBER.test(number)) continue;
      yield issue('demo-in-earnest', at(entry, ['number']), { found: number });
    }
    for (const entry of context.producers) {
      const { taxCode } = entry.data;
      if (taxCode === undefined || !isSampleTaxCode(taxCode)) continue;
      yield issue('demo-in-earnest', at(entry, ['taxCode']), { found: taxCode });
    }
    return;
  }
  for (const entry of context.documents) {
    const { number } = entry.data;
    if (!SAMPLE_NUMBER.test(number)) yield issue('demo-number', at(entry, ['number']), { found: number });
  }
  for (const entry of context.producers) {
    const name = entry.data.name.vi;
    if (!SAMPLE_NAME.test(name)) yield issue('demo-name', at(entry, ['name']), { name }, `${name} (mẫu)`);
    const { taxCode } = entry.data;
    if (taxCode !== undefined && !isSampleTaxCode(taxCode))
      yield issue('demo-tax-code', at(entry, ['taxCode']), { found: taxCode });
  }
  yield* reachable(context);
};

function* reachable(context: CheckContext): Iterable<Issue> {
  const entries: readonly (Checked<unknown> | undefined)[] = [
    context.catalogue,
    ...context.producers,
    ...context.products,
    ...context.fairs,
    ...context.salesPoints,
    context.privateContacts,
  ];
  for (const entry of entries) if (entry) yield* inFields(entry, entry.data, []);
}

function* inFields(entry: Checked<unknown>, value: unknown, field: FieldPath): Iterable<Issue> {
  const key = field.at(-1);
  if (typeof value === 'string') {
    const isPhone = key === 'phone' || key === 'zalo' || key === 'hotline';
    if (isPhone && !value.startsWith('0000')) yield issue('demo-phone', at(entry, field), { found: value });
    const host = isPhone ? undefined : hostOf(value);
    if (host !== undefined && !isReservedHost(host))
      yield issue('demo-host', at(entry, field), { found: value });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      yield* inFields(entry, child, [...field, Array.isArray(value) ? Number(name) : name]);
    }
  }
}
