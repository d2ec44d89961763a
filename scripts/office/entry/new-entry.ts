import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import { readLedger } from '../../../src/content/checker/ledger.ts';
import type { Kind } from '../../../src/office/api-types.ts';
import { Fault } from '../../command-line/fault.ts';
import { readKnown } from '../../import/catalogue/known.ts';
import { freeId } from '../../import/write/slug.ts';
import { allDrafts, keepDraft } from './drafts.ts';

/** Begins an entry as a draft, under an id that nothing has or ever had; resolves with the id. */
export function newEntry(folder: string, kind: Kind, name: string, now: Date): string {
  if (COLLECTIONS[kind].shape === 'single')
    throw new Fault('Loại mục này chỉ có một.', 'There is one entry of this kind alone.');
  if (name.trim() === '') throw new Fault('Hãy viết tên trước.', 'Write a name first.');
  const { source } = readKnown(folder);
  const moved = source.entries.moved[0]?.data?.moved ?? [];
  const taken = new Set([
    ...source.entries[kind].map((entry) => entry.id),
    ...allDrafts(folder).flatMap((draft) => (draft.kind === kind ? [draft.id] : [])),
    ...(kind === 'products'
      ? [...(readLedger(folder).products ?? []), ...moved.flatMap(({ from, to }) => [from, to])]
      : []),
  ]);
  const id = freeId(name, taken, 'muc-moi');
  const title = kind === 'documents' || kind === 'news' || kind === 'guides' ? 'title' : 'name';
  keepDraft(folder, kind, id, {
    edited: {
      fields: { [title]: { vi: name.trim().normalize('NFC') } },
      ...(COLLECTIONS[kind].shape === 'folder' && { story: '', english: '' }),
    },
    version: null,
    savedAt: now.toISOString(),
  });
  return id;
}
