import type { Issue } from '../../../src/domain/checks/issue.ts';
import { ISSUE_KINDS } from '../../../src/domain/checks/issue.ts';
import type { SourceCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import type { EntryRow, Kind } from '../../../src/office/api-types.ts';
import { entryOf } from '../check/findings.ts';
import { choicesOf } from './choices.ts';
import type { allDrafts } from './drafts.ts';
import { titleOf } from './titles.ts';

/** All entries of a kind, drafts of new ones too, by name. */
export function rowsOf(
  kind: Kind,
  { source, issues }: { readonly source: SourceCatalogue; readonly issues: readonly Issue[] },
  drafts: ReturnType<typeof allDrafts>,
): EntryRow[] {
  const counts = countsOf(issues);
  const about = aboutOf(kind, source);
  const drafted = new Map(drafts.filter((draft) => draft.kind === kind).map(({ id, draft }) => [id, draft]));
  const onDisk = source.entries[kind].map(({ id, source: { data } }) => {
    const { errors = 0, warnings = 0 } = counts.get(`${kind}/${id}`) ?? {};
    return {
      id,
      title: titleOf(kind, id, data),
      about: about.get(id) ?? '',
      errors,
      warnings,
      draft: drafted.has(id),
    };
  });
  const fresh = [...drafted]
    .filter(([id]) => !onDisk.some((row) => row.id === id))
    .map(([id, { edited }]) => ({
      id,
      title: titleOf(kind, id, edited.fields),
      about: 'mới, chưa lưu',
      errors: 0,
      warnings: 0,
      draft: true,
    }));
  return [...fresh, ...onDisk].sort((a, b) => a.title.localeCompare(b.title, 'vi'));
}

function countsOf(issues: readonly Issue[]): Map<string, { errors: number; warnings: number }> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { path, code } of issues) {
    const at = entryOf(path);
    if (!at) continue;
    const key = `${at.kind}/${at.id}`;
    const count = counts.get(key) ?? { errors: 0, warnings: 0 };
    const { severity } = ISSUE_KINDS[code];
    if (severity === 'error') count.errors++;
    if (severity === 'warning') count.warnings++;
    counts.set(key, count);
  }
  return counts;
}

function aboutOf(kind: Kind, source: SourceCatalogue): ReadonlyMap<string, string> {
  const choosable = kind === 'products' || kind === 'producers' || kind === 'documents';
  return new Map(choosable ? choicesOf(source, kind).map(({ id, about }) => [id, about]) : []);
}
