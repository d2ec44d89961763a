import { at, type Checked } from './context.ts';
import type { FieldPath, Where } from './issue.ts';

/** A text that readers see, and where a part of it stands. */
export interface WrittenText {
  readonly text: string;
  where(offset: number): Where;
}

/** Every text among `fields` (some or all of the entry's), then the story and its English. */
export function* writtenTexts(entry: Checked<unknown>, fields: unknown): Iterable<WrittenText> {
  yield* inFields(entry, fields, []);
  const { body, english } = entry;
  if (body) yield lines(body.text, entry.path, body.line);
  if (english) yield lines(english.text, english.path, 1);
}

function* inFields(entry: Checked<unknown>, value: unknown, field: FieldPath): Iterable<WrittenText> {
  if (typeof value === 'string') {
    // The schema turns a plain text into {vi}: on the page of the file there is no such line.
    yield { text: value, where: () => at(entry, field) };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* inFields(entry, child, [...field, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function lines(text: string, path: string, first: number): WrittenText {
  return {
    text,
    where: (offset) => ({ path, line: first + text.slice(0, offset).split('\n').length - 1 }),
  };
}
