import { join } from 'node:path';
import { describeIssue, type Issue } from '../../../src/domain/checks/issue.ts';
import { ownEntry } from '../../../src/domain/own-entry.ts';
import type { FormSchema } from '../../../src/domain/form-schema.ts';
import { schemaOf } from '../entry/open-entry.ts';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import {
  KINDS,
  type FieldPath,
  type Finding,
  type Kind,
  type LocatedFinding,
} from '../../../src/office/api-types.ts';

/** The names of a field and of those around it, as the form has them; undefined for a field that no form has. */
function titleIn(schema: FormSchema | undefined, field: readonly PropertyKey[]): string | undefined {
  const [key, ...rest] = field;
  if (key === undefined || !schema) return undefined;
  if (typeof key === 'number') {
    const below = titleIn(schema.items, rest);
    return below === undefined ? `mục ${String(key + 1)}` : `${below}, mục ${String(key + 1)}`;
  }
  const branches = [schema, ...(schema.oneOf ?? [])];
  const found = branches
    .map(({ properties }) => ownEntry(properties, String(key)))
    .find((one) => one !== undefined);
  if (!found) return undefined;
  return titleIn(found, rest) ?? found.title;
}

/** An issue that names its field as a file does, with the name that the form gives it. */
function inForm(found: Issue): Issue {
  const at = entryOf(found.path);
  if (!at || found.field === undefined || typeof found.values['field'] !== 'string') return found;
  const title = titleIn(schemaOf(at.kind), found.field);
  if (title === undefined) return found;
  // What a missing field is stands in its name already.
  const about = found.code === 'field-missing' && { about: '' };
  return { ...found, values: { ...found.values, field: title, ...about } };
}

/** Advice for a form, where that for a file speaks of lines and of how they are written. */
const IN_A_FORM: Readonly<Record<string, string>> = {
  'field-missing': 'Hãy ghi vào ô ấy.',
  'date-form': 'Viết ngày, tháng, năm, như 01/03/2026.',
};

/** An issue as the page shows it; `part` tells whether it stands in the fields or in a story. */
export function findingOf(found: Issue): Finding {
  const at = entryOf(found.path);
  const { path, line, field = [], code, suggestion } = found;
  const { message, fix: asFile, severity } = describeIssue(inForm(found), 'vi');
  const fix = (at && ownEntry(IN_A_FORM, found.code)) ?? asFile;
  const part = path.endsWith('/en.md')
    ? 'english'
    : field.length === 0 && path.endsWith('.md')
      ? 'story'
      : 'fields';
  return {
    path,
    line,
    field: field.map((one) => (typeof one === 'number' ? one : String(one))) as FieldPath,
    part,
    code,
    severity,
    message,
    fix,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The same with the entry that it is about; `titles` by `kind/id`. */
export function located(found: Issue, titles: ReadonlyMap<string, string>): LocatedFinding {
  const at = entryOf(found.path);
  const finding = findingOf(found);
  if (!at) return finding;
  return { ...finding, entry: { ...at, title: titles.get(`${at.kind}/${at.id}`) ?? at.id } };
}

/** The entry that a path of the catalogue belongs to. */
export function entryOf(path: string): { kind: Kind; id: string } | undefined {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { shape, path: base } = COLLECTIONS[kind];
    if (shape === 'single' && path === base) return { kind, id: kind };
    if (!path.startsWith(`${base}/`)) continue;
    const [first = ''] = path.slice(base.length + 1).split('/');
    const id = shape === 'file' ? first.replace(/\.ya?ml$/u, '') : first;
    if (join(base, id) !== base) return { kind, id };
  }
  return undefined;
}
