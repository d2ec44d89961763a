import { hostOf, isReservedHost } from '../reserved-hosts.ts';
import { at, type CheckContext, type CheckRule, type Checked, writtenEntries } from './context.ts';
import type { Words } from './issue-kind.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** Addresses of samples (`example.org`, `.invalid`) lead nowhere: a catalogue that is no demonstration has none. */
export const reservedHosts: CheckRule = function* (context) {
  if (!context.catalogue || context.catalogue.data.demo) return;
  const { catalogue } = context;
  const host = hostOf(catalogue.data.host);
  if (host !== undefined && isReservedHost(host)) {
    // Nothing is printed with the address yet, so it may still be chosen.
    const where = at(catalogue, ['host']);
    yield certifies(context)
      ? issue('reserved-host', where, { found: host, otherwise: OTHERWISE.host })
      : issue('host-not-chosen', where, { found: host });
  }
  const entries: readonly (Checked<unknown> | undefined)[] = [
    context.privateContacts,
    ...writtenEntries(context),
  ];
  yield* inFields(catalogue, { ...catalogue.data, host: undefined }, []);
  for (const entry of entries) if (entry) yield* inFields(entry, entry.data, []);
};

/** Whether anything rests on a decision: its stamps carry the host. */
function certifies({ products }: CheckContext): boolean {
  return products.some(({ data }) => data.certificates.some(({ basis }) => basis === 'decision'));
}

/** What to do where there is no real address. */
const OTHERWISE = {
  host: { vi: 'chưa có thì chưa đăng được', en: 'until there is one it cannot be published' },
  source: { vi: 'không có thì bỏ cả nguồn ấy', en: 'if there is none, drop the source' },
  field: { vi: 'không có thì bỏ cả mục', en: 'if there is none, leave the field out' },
} as const satisfies Record<string, Words>;

/** A source without its address is none; other addresses may be left out. */
function otherwise(field: FieldPath): Words {
  return field.includes('sources') || field.includes('fetched') ? OTHERWISE.source : OTHERWISE.field;
}

function* inFields(entry: Checked<unknown>, value: unknown, field: FieldPath): Iterable<Issue> {
  if (typeof value === 'string') {
    const host = hostOf(value);
    if (host !== undefined && isReservedHost(host))
      yield issue('reserved-host', at(entry, field), { found: host, otherwise: otherwise(field) });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value))
      yield* inFields(entry, child, [...field, Array.isArray(value) ? Number(name) : name]);
  }
}
