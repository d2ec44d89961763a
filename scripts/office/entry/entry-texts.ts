import { parse, stringify } from 'yaml';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import type { Edited, Kind } from '../../../src/office/api-types.ts';
import { fromForm, toForm } from './form-data.ts';
import { schemaOf, type EntryFiles } from './open-entry.ts';
import { splitMarkdown, withStory } from '../../files/text-file.ts';
import { sameData } from '../../files/same-data.ts';
import { editYaml } from '../../files/yaml-edit.ts';

/** A file with what it is to hold; `before` undefined for a new one. */
export interface EntryText {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** The files of an entry as a form wants them: only those that change. */
export function entryTexts(kind: Kind, files: EntryFiles, edited: Edited): EntryText[] {
  const { paths, main, english } = files;
  const isMarkdown = COLLECTIONS[kind].shape === 'folder';
  const texts: EntryText[] = [
    {
      path: paths.main,
      before: main,
      after: isMarkdown ? markdown(kind, main, edited) : fieldsFile(kind, main, edited),
    },
  ];
  if (paths.english !== undefined && (english !== undefined || (edited.english ?? '').trim() !== ''))
    texts.push({ path: paths.english, before: english, after: englishFile(english, edited.english ?? '') });
  return texts.filter(({ before, after }) => before !== after);
}

function fieldsFile(kind: Kind, text: string | undefined, { fields }: Edited): string {
  if (text === undefined) return stringify(cleaned(kind, fields), { lineWidth: 0 });
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + editedYaml(kind, text.slice(mark.length), fields);
}

function markdown(kind: Kind, text: string | undefined, { fields, story = '' }: Edited): string {
  if (text === undefined) {
    const body = story.trim() === '' ? '' : `\n${story.trim()}\n`;
    return `---\n${stringify(cleaned(kind, fields), { lineWidth: 0 })}---\n${body}`;
  }
  const parts = splitMarkdown(text);
  if (!parts) throw new Error('entry: no fields at the top of the file');
  const { opening, yaml, closing, body } = parts;
  const newline = opening.includes('\r\n') ? '\r\n' : '\n';
  const end = closing.endsWith('\n') || story.trim() === '' ? closing : closing + newline;
  return opening + editedYaml(kind, yaml, fields) + end + withStory(body, story, newline);
}

function englishFile(text: string | undefined, story: string): string {
  if (text === undefined) return `${story.trim()}\n`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const parts = splitMarkdown(text);
  if (parts) return parts.opening + parts.yaml + parts.closing + withStory(parts.body, story, newline);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const after = withStory(text.slice(mark.length), story, newline);
  // A file without fields begins with its story.
  return after === text.slice(mark.length) ? text : mark + after.trimStart();
}

function editedYaml(kind: Kind, yaml: string, fields: Edited['fields']): string {
  const before = toForm(schemaOf(kind), yaml);
  if (sameData(before, fields)) return yaml;
  return editYaml(
    yaml,
    (fromForm(schemaOf(kind), fields, before, parse(yaml)) ?? {}) as Record<string, unknown>,
  );
}

function cleaned(kind: Kind, fields: Edited['fields']): unknown {
  return fromForm(schemaOf(kind), fields, undefined, undefined) ?? {};
}
