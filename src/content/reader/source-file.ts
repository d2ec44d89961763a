import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { foreignEncoding, type ForeignEncoding } from './foreign-encoding.ts';
import type { KeptParses } from './parse-cache.ts';

/** A path into an entry's fields, as zod reports it: `['certificates', 0, 'decision']`. */
export type FieldPath = readonly PropertyKey[];

/** A fault of the file itself, before any field can be read. */
export interface SourceFault {
  readonly line: number;
  readonly reason: 'encoding' | 'no-front-matter' | 'yaml' | 'not-a-map';
  readonly detail: string;
  /** The YAML parser's own code, such as `DUPLICATE_KEY`. */
  readonly code?: string;
  /** The line as written. */
  readonly text?: string;
  /** Of a file that is not UTF-8: what it is, where that is certain. */
  readonly certain?: ForeignEncoding['certain'];
}

/** One YAML or Markdown file of a catalogue, parsed, with the way back from a field to its line. */
export interface SourceFile {
  /** Relative to the catalogue, with forward slashes. */
  readonly path: string;
  /** Plain data; undefined where `faults` say why. */
  readonly data: unknown;
  /** Markdown below the front matter, and the 1-based line it starts on. */
  readonly body?: string;
  readonly bodyLine?: number;
  readonly faults: readonly SourceFault[];
  /** 1-based line of a field, or of its nearest parent where the field is missing. */
  lineOf(path: FieldPath): number;
  /** A single value as it is written, quotes aside: `0912` where the data says 912. */
  textOf(path: FieldPath): string | undefined;
  /** Values that may be understood otherwise than they were written; see `MAY_SLIP`. */
  slips(): readonly WrittenValue[];
}

/** A value without quotes, as it is written. */
export interface WrittenValue {
  readonly field: FieldPath;
  readonly line: number;
  readonly source: string;
  readonly isNumber: boolean;
  /** What stands behind a # on its line, without the #. */
  readonly remark: string | undefined;
}

/** Numbers with three digits after a dot, and a # with a letter behind it: few files have any. */
const MAY_SLIP = /\d\.\d{3}(?!\d)|\s#\S/u;

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function readText(file: string): string {
  // Editors on Windows leave a byte-order mark, on macOS decomposed accents.
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
}

/** Reads `file` (absolute); `path` is the name that reports use. Throws only when the file cannot be read. */
export function readSourceFile(file: string, path: string, cache?: KeptParses): SourceFile {
  const unread = (fault: SourceFault): SourceFile => ({
    path,
    data: undefined,
    faults: [fault],
    lineOf: () => fault.line,
    textOf: () => undefined,
    slips: () => [],
  });
  const content = readText(file);
  const foreign = foreignEncoding(file, content);
  if (foreign) return unread({ ...foreign, reason: 'encoding', detail: '' });
  if (!path.endsWith('.md')) return { path, ...parseFields(content, 0, cache) };
  const match = content.startsWith('---') ? FRONT_MATTER.exec(content) : null;
  if (!match) {
    return { body: content.trim(), ...unread({ line: 1, reason: 'no-front-matter', detail: '' }) };
  }
  const rest = content.slice(match[0].length);
  const above = content.slice(0, content.length - rest.trimStart().length);
  const bodyLine = above.split('\n').length;
  return { path, body: rest.trim(), bodyLine, ...parseFields(match[1] ?? '', 1, cache) };
}

/** A Markdown file that need not have fields (`en.md`), and whether it is in another encoding. */
export function readMarkdown(file: string): { text: string; foreign: ForeignEncoding | undefined } {
  const content = readText(file);
  const text = content.startsWith('---') ? content.replace(FRONT_MATTER, '').trim() : content.trim();
  return { text, foreign: foreignEncoding(file, content) };
}

interface Parsed {
  readonly document: Document;
  readonly line: (offset: number) => number;
}

/** Reports walk file by file, so one tree at a time is enough. */
let latest: { readonly of: () => Parsed; readonly parsed: Parsed } | undefined;

type Fields = Pick<SourceFile, 'data' | 'faults' | 'lineOf' | 'textOf' | 'slips'>;

function parseFields(written: string, linesBefore: number, cache: KeptParses | undefined): Fields {
  // Word processors leave no-break spaces, which YAML takes for letters.
  const yaml = written.replaceAll('\u00A0', ' ');
  const parse = (): Parsed => {
    const counter = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, strict: true });
    return { document, line: (offset: number) => counter.linePos(offset).line + linesBefore };
  };
  // Thousands of syntax trees would fill the memory, and few files are asked for a line: those are parsed again.
  const again = () => {
    if (latest?.of !== parse) latest = { of: parse, parsed: parse() };
    return latest.parsed;
  };
  const known = cache?.get(yaml);
  const { data, faults } =
    known === undefined ? fieldsOf(parse(), yaml, linesBefore) : { data: known, faults: [] };
  if (known === undefined && faults.length === 0) cache?.keep(yaml, data);
  return {
    data,
    faults,
    lineOf: (path) => again().line(walkTo(again().document, path).offset),
    textOf: (path) => {
      const { node } = walkTo(again().document, path);
      return isScalar(node) ? node.source : undefined;
    },
    slips: () => (MAY_SLIP.test(yaml) ? plainValues(again()) : []),
  };
}

function fieldsOf(
  { document, line }: Parsed,
  yaml: string,
  linesBefore: number,
): { data: unknown; faults: SourceFault[] } {
  const faults: SourceFault[] = document.errors.map((error) => ({
    line: line(error.pos[0]),
    reason: 'yaml',
    detail: error.message,
    code: error.code,
    text: yaml.split('\n')[line(error.pos[0]) - linesBefore - 1] ?? '',
  }));
  if (faults.length === 0 && !isMap(document.contents)) {
    faults.push({ line: linesBefore + 1, reason: 'not-a-map', detail: '' });
  }
  const data = faults.length === 0 ? plain(document, faults, linesBefore + 1) : undefined;
  return { data, faults };
}

/** Plain data; aliases (`*name`) are refused, since a few lines of them can fill the memory. */
function plain(document: Document, faults: SourceFault[], line: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    faults.push({ line, reason: 'yaml', detail: String(error), code: 'BAD_ALIAS' });
    return undefined;
  }
}

/** Every value without quotes. */
function plainValues({ document, line }: Parsed): WrittenValue[] {
  const found: WrittenValue[] = [];
  visit(document, {
    Scalar(key, node, parents) {
      if (key === 'key' || node.type !== 'PLAIN') return;
      const field = [...parents, node].flatMap((parent, at): PropertyKey[] => {
        if (isPair(parent)) return [String(parent.key)];
        const child = parents[at + 1] ?? node;
        return isSeq(parent) ? [parent.items.indexOf(child)] : [];
      });
      found.push({
        field,
        line: line(node.range?.[0] ?? 0),
        source: node.source ?? '',
        isNumber: typeof node.value === 'number',
        remark: node.comment ?? undefined,
      });
    },
  });
  return found;
}

function walkTo(document: Document, path: FieldPath): { offset: number; node: unknown } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) return { offset, node: undefined };
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else return { offset, node: undefined };
  }
  return { offset, node };
}
