import { createHash } from 'node:crypto';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import { formSchema } from '../../../src/content/schema/form-schema.ts';
import type { Edited, Kind } from '../../../src/office/api-types.ts';
import type { FormSchema } from '../../../src/domain/form-schema.ts';
import { entryPaths, within, type EntryPaths } from './entry-paths.ts';
import { isReadable, toForm } from './form-data.ts';
import { splitMarkdown, storyOf, textOf } from '../../files/text-file.ts';

/** An entry's files as they lie on disk, and what its form shows of them. */
export interface EntryFiles {
  readonly paths: EntryPaths;
  readonly main: string | undefined;
  readonly english: string | undefined;
  /** Undefined where the fields cannot be read. */
  readonly edited: Edited | undefined;
  /** Changes with any byte; null while there is no file. */
  readonly version: string | null;
}

const SCHEMAS = new Map<Kind, FormSchema>();

/** The form of a kind, made once. */
export function schemaOf(kind: Kind): FormSchema {
  const made = SCHEMAS.get(kind) ?? formSchema(COLLECTIONS[kind].schema);
  SCHEMAS.set(kind, made);
  return made;
}

/** Reads an entry's files; an entry without files is an empty form. */
export function readEntryFiles(folder: string, kind: Kind, id: string): EntryFiles {
  const paths = entryPaths(kind, id);
  const main = textOf(within(folder, paths.main));
  const english = paths.english === undefined ? undefined : textOf(within(folder, paths.english));
  return { paths, main, english, edited: formOf(kind, main, english), version: versionOf(main, english) };
}

function formOf(kind: Kind, main: string | undefined, english: string | undefined): Edited | undefined {
  const hasStory = COLLECTIONS[kind].shape === 'folder';
  if (main === undefined) return { fields: {}, ...(hasStory && { story: '', english: '' }) };
  // A sign that is not UTF-8 would be written back as another.
  if (main.includes('\uFFFD')) return undefined;
  const parts = hasStory ? splitMarkdown(main) : { yaml: main.replace(/^\uFEFF/u, ''), body: '' };
  if (!parts || !isReadable(parts.yaml)) return undefined;
  const fields = toForm(schemaOf(kind), parts.yaml);
  return hasStory ? { fields, story: storyOf(parts.body), english: englishStory(english) } : { fields };
}

/** `en.md` may have fields of its own; they are none of the story. */
function englishStory(text: string | undefined): string {
  if (text === undefined) return '';
  return storyOf(splitMarkdown(text)?.body ?? text.replace(/^\uFEFF/u, ''));
}

function versionOf(main: string | undefined, english: string | undefined): string | null {
  if (main === undefined) return null;
  return createHash('sha256')
    .update(JSON.stringify([main, english ?? null]))
    .digest('base64url')
    .slice(0, 16);
}
