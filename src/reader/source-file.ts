import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isSeq, parseDocument, type Document } from 'yaml';

/** A path into an entry's fields, as zod reports it: `['certificates', 0, 'decision']`. */
export type FieldPath = readonly PropertyKey[];

/** A fault of the file itself, before any field can be read. */
export interface SourceFault {
  readonly line: number;
  readonly reason: 'no-front-matter' | 'yaml' | 'not-a-map';
  readonly detail: string;
}

/** One YAML or Markdown file of a catalogue, parsed, with the way back from a field to its line. */
export interface SourceFile {
  /** Relative to the catalogue, with forward slashes. */
  readonly path: string;
  /** Plain data; undefined where `faults` say why. */
  readonly data: unknown;
  /** Markdown below the front matter. */
  readonly body?: string;
  readonly faults: readonly SourceFault[];
  /** 1-based line of a field, or of its nearest parent where the field is missing. */
  lineOf(path: FieldPath): number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function readText(file: string): string {
  // Editors on Windows leave a byte-order mark, on macOS decomposed accents.
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
}

/** Reads `file` (absolute); `path` is the name that reports use. Throws only when the file cannot be read. */
export function readSourceFile(file: string, path: string): SourceFile {
  const content = readText(file);
  if (!path.endsWith('.md')) return { path, ...parseFields(content, 0) };
  const match = content.startsWith('---') ? FRONT_MATTER.exec(content) : null;
  if (!match) {
    const faults: SourceFault[] = [{ line: 1, reason: 'no-front-matter', detail: '' }];
    return { path, data: undefined, body: content.trim(), faults, lineOf: () => 1 };
  }
  return { path, body: content.slice(match[0].length).trim(), ...parseFields(match[1] ?? '', 1) };
}

/** Reads a Markdown file that need not have fields (`en.md`). */
export function readMarkdown(file: string): string {
  const content = readText(file);
  return content.startsWith('---') ? content.replace(FRONT_MATTER, '').trim() : content.trim();
}

function parseFields(yaml: string, linesBefore: number): Pick<SourceFile, 'data' | 'faults' | 'lineOf'> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, strict: true });
  const line = (offset: number) => counter.linePos(offset).line + linesBefore;
  const faults: SourceFault[] = document.errors.map((error) => ({
    line: line(error.pos[0]),
    reason: 'yaml',
    detail: error.message,
  }));
  if (faults.length === 0 && !isMap(document.contents)) {
    faults.push({ line: linesBefore + 1, reason: 'not-a-map', detail: '' });
  }
  return {
    data: faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    faults,
    lineOf: (path) => line(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
