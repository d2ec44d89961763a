import type { Conflict, Edited, Finding, Kind } from '../../../src/office/api-types.ts';
import { apply } from '../../import/write/apply.ts';
import type { Office } from '../office.ts';
import { placeStaged } from '../photos/staged.ts';
import { dropDraft } from './drafts.ts';
import { entryTexts } from './entry-texts.ts';
import { readEntryFiles } from './open-entry.ts';
import { titleOf } from './titles.ts';

export type Saved =
  | { readonly is: 'saved'; readonly version: string; readonly files: number }
  | { readonly is: 'refused'; readonly findings: readonly Finding[] }
  | { readonly is: 'conflict'; readonly conflict: Conflict };

/**
 * Writes an entry as its form wants it, all of its files or none, unless the checker finds an error in it, or its files
 * are no longer those that were opened (`version`).
 */
export async function saveEntry(
  office: Office,
  kind: Kind,
  id: string,
  edited: Edited,
  version: string | null,
): Promise<Saved> {
  const { folder, checks } = office;
  const files = readEntryFiles(folder, kind, id);
  if (files.version !== version)
    return { is: 'conflict', conflict: { version: files.version, edited: files.edited ?? { fields: {} } } };
  const { own } = await checks.entry(kind, id, edited);
  const errors = own.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { is: 'refused', findings: errors };
  const texts = entryTexts(kind, files, edited);
  // Photos first: one that nobody names yet does no harm, a name without its photo does.
  placeStaged(folder, kind, id, edited.fields);
  const title = `${files.version === null ? 'Thêm' : 'Sửa'} “${titleOf(kind, id, edited.fields)}”`;
  await apply(
    folder,
    texts.map((text) => ({ ...text, words: [title] })),
    title,
  );
  dropDraft(folder, kind, id);
  return { is: 'saved', version: readEntryFiles(folder, kind, id).version ?? '', files: texts.length };
}
