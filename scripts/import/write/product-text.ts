import { parse } from 'yaml';
import { splitMarkdown } from '../../files/text-file.ts';
import { editYaml } from '../../files/yaml-edit.ts';
import type { ProductEdits } from '../understand/understood.ts';

/** What the importer adds under `certificates`. */
export type NewCertificate = Readonly<Record<string, unknown>>;

/**
 * A product's `index.md` with certificates added, each before the one at `before` (an index into what was there; the
 * number of certificates puts it last), with what a clerk changed of its fields, and with its last certificate by
 * decision withdrawn. Nothing else is touched.
 */
export function productText(
  file: string,
  added: readonly { readonly certificate: NewCertificate; readonly before: number }[],
  { name, ...others }: ProductEdits = {},
  withdrawal?: object,
): string {
  const parts = splitMarkdown(file);
  if (!parts) throw new Error('product: no fields at the top of the file');
  const data = parse(parts.yaml) as Record<string, unknown>;
  const certificates = [...((data['certificates'] as unknown[] | undefined) ?? [])];
  // From the last to the first, so that earlier places stay where they are.
  for (const { certificate, before } of [...added].sort((a, b) => b.before - a.before))
    certificates.splice(before, 0, certificate);
  const last = certificates.findLastIndex(isDecided);
  if (withdrawal && last >= 0) certificates[last] = { ...(certificates[last] as object), withdrawal };
  const old = data['name'];
  const fields = {
    ...data,
    ...(name !== undefined && {
      name: typeof old === 'object' && old !== null ? { ...old, vi: name } : name,
    }),
    ...others,
    certificates,
  };
  return parts.opening + editYaml(parts.yaml, fields) + parts.closing + parts.body;
}

function isDecided(certificate: unknown): boolean {
  return (certificate as { basis?: unknown } | null)?.basis === 'decision';
}
