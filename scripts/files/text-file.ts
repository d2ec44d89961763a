import { existsSync, readFileSync } from 'node:fs';

/** A Markdown file in its parts; put together again they are the very same text. */
export interface MarkdownParts {
  /** The first `---`, with a byte-order mark if there is one. */
  readonly opening: string;
  readonly yaml: string;
  /** The second `---`. */
  readonly closing: string;
  readonly body: string;
}

const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/mu;

/** The text of a file; undefined where there is none. */
export function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Undefined for a text without fields at its top. */
export function splitMarkdown(text: string): MarkdownParts | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, opening = '', yaml = '', closing = ''] = match;
  return { opening, yaml, closing, body: text.slice(whole.length) };
}

/** A body as the story's editor has it: without the blank lines around it, and with the line ends of Unix. */
export function storyOf(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}

/** `body` with another story; the same bytes where the story is the same. */
export function withStory(body: string, story: string, newline: string): string {
  if (storyOf(body) === story.trim()) return body;
  const leading = /^(?:[ \t]*\r?\n)*/u.exec(body)?.[0] ?? '';
  if (story.trim() === '') return leading;
  return `${leading === '' ? newline : leading}${story.trim().replaceAll('\n', newline)}${newline}`;
}
