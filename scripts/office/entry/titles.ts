import type { SourceCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { KINDS, type Kind } from '../../../src/office/api-types.ts';

/** What each entry is called in Vietnamese, by `kind/id`; also of entries with faults, as far as it can be read. */
export function titlesOf({ entries }: SourceCatalogue): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const kind of Object.keys(KINDS) as Kind[])
    for (const { id, source } of entries[kind]) titles.set(`${kind}/${id}`, titleOf(kind, id, source.data));
  return titles;
}

/** The name or title in an entry's fields; its id where there is none. */
export function titleOf(kind: Kind, id: string, data: unknown): string {
  if (kind === 'places') return KINDS.places;
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const name = inVietnamese(fields['name'] ?? fields['title']);
  if (kind !== 'documents') return name ?? id;
  const number = typeof fields['number'] === 'string' ? fields['number'] : undefined;
  return [number, name].filter(Boolean).join(': ') || id;
}

function inVietnamese(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null ? (value as { vi?: unknown }).vi : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
