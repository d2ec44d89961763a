import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Known } from '../catalogue/known.ts';
import type { UnderstoodProduct } from '../understand/understood.ts';
import type { FileChange } from './file-change.ts';
import type { PlannedProducers } from './producer-entry.ts';

/** Contacts and columns that the site has no field for; git-ignored, never read by the build. */
export const PRIVATE_FILE = 'import.private.yml';

export interface PrivateNotes {
  /** By producer id: what may be published only when its consent is recorded (contacts.private.yml). */
  readonly contacts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By product id: columns of the list by their head, given back on export. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function readPrivate(folder: string): { text: string | undefined; notes: PrivateNotes } {
  const file = join(folder, PRIVATE_FILE);
  if (!existsSync(file)) return { text: undefined, notes: {} };
  const text = readFileSync(file, 'utf8');
  return { text, notes: (parse(text) as PrivateNotes | null) ?? {} };
}

/** Keeps personal contacts apart until consent is recorded, and unknown columns until export. Identity numbers are dropped. */
export function planPrivate(
  products: readonly UnderstoodProduct[],
  ids: ReadonlyMap<UnderstoodProduct, string>,
  producers: PlannedProducers,
  needed: ReadonlySet<string>,
  known: Known,
): FileChange[] {
  const { text, notes } = readPrivate(known.folder);
  const contacts: Record<string, Record<string, string>> = copied(notes.contacts);
  const columns: Record<string, Record<string, string>> = copied(notes.columns);
  for (const product of products) {
    const { phone, representative, email, website } = product.item.cells;
    const producer = producers.idOf(product);
    const isThere =
      producer !== undefined && (known.producers.has(producer) || needed.has(`producers/${producer}`));
    const told = filled({ phone, representative, email, website });
    if (isThere && Object.keys(told).length > 0) contacts[producer] = { ...own(contacts, producer), ...told };
    const id = ids.get(product);
    const kept = withoutIdentity({
      ...product.item.kept,
      ...(product.item.notes !== '' && { 'Ghi chú': product.item.notes }),
    });
    if (id !== undefined && Object.keys(kept).length > 0) columns[id] = { ...own(columns, id), ...kept };
  }
  const after = stringify({ contacts, columns }, { lineWidth: 0, sortMapEntries: true });
  if (Object.keys(contacts).length + Object.keys(columns).length === 0 || after === text) return [];
  return [
    {
      path: PRIVATE_FILE,
      before: text,
      after,
      words: [
        `Giữ riêng, không đăng: ${[
          [Object.keys(contacts).length, 'chủ thể có liên hệ'],
          [Object.keys(columns).length, 'sản phẩm có cột khác'],
        ]
          .filter(([count]) => count !== 0)
          .map(([count, what]) => `${String(count)} ${String(what)}`)
          .join(', ')}`,
      ],
      isPrivate: true,
    },
  ];
}

/** Nine or twelve digits in a row may be the number of a person. */
function withoutIdentity(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([, value]) => !/(?<!\d)(?:\d{9}|\d{12})(?!\d)/u.test(value.replace(/[\s.]/gu, '')),
    ),
  );
}

function copied(
  from: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
): Record<string, Record<string, string>> {
  return Object.fromEntries(Object.entries(from ?? {}).map(([id, values]) => [id, { ...values }]));
}

function own(from: Readonly<Record<string, Record<string, string>>>, id: string): Record<string, string> {
  return Object.hasOwn(from, id) ? (from[id] ?? {}) : {};
}

function filled(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
