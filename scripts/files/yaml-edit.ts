import {
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  stringify,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { sameData } from './same-data.ts';
import { YamlLines, type Span } from './yaml-lines.ts';
import { definedKeys, isFields, keyOf, startOf, valueOf, type Fields } from './yaml-nodes.ts';
import { written } from './yaml-scalar.ts';

/** The text from `from` to `to` becomes `text`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * `yaml` with the values of `fields`, where nothing else changes: comments, quotes, order, line ends and the spaces of
 * what stays are the very same bytes. New fields stand behind the one before them in `fields`. Throws when the text
 * cannot be read as a map of fields.
 */
export function editYaml(yaml: string, fields: Fields): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { contents, errors } = parseDocument(yaml, { prettyErrors: false });
  if (errors.length > 0) throw new Error('yaml: cannot be edited before its faults are mended');
  if (!isMap(contents)) return stringify(fields, { lineWidth: 0 }).replaceAll('\n', newline);
  const edited = apply(yaml, new Editor(yaml, newline).map(contents, fields));
  // What could not be changed in place is written anew: a file that says something else would be worse.
  return says(edited, fields) ? edited : rewritten(yaml, fields, newline);
}

function says(yaml: string, fields: Fields): boolean {
  try {
    return sameData(parse(yaml), fields);
  } catch {
    return false;
  }
}

/** The last resort: the library's own writing, which keeps comments but not every space. */
function rewritten(yaml: string, fields: Fields, newline: string): string {
  const document = parseDocument(yaml);
  for (const key of Object.keys(document.toJS() as Fields)) if (!(key in fields)) document.delete(key);
  for (const [key, value] of Object.entries(fields)) document.set(key, value);
  return document.toString({ lineWidth: 0 }).replaceAll(/\r?\n/gu, newline);
}

function apply(text: string, edits: readonly Edit[], offset = 0): string {
  let result = text;
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to))
    result = result.slice(0, from - offset) + put + result.slice(to - offset);
  return result;
}

class Editor {
  readonly #yaml: string;
  readonly #newline: string;
  readonly #at: YamlLines;

  constructor(yaml: string, newline: string) {
    this.#yaml = yaml;
    this.#newline = newline;
    this.#at = new YamlLines(yaml);
  }

  map(node: YAMLMap, fields: Fields): Edit[] {
    if (node.flow) return this.#flow(node, fields);
    const items = node.items as Pair[];
    const spans = items.map((pair) => this.#at.span(startOf(pair.key)));
    const edits = items.flatMap((pair, at): Edit[] => {
      const span = spans[at] ?? { from: 0, to: 0 };
      const key = keyOf(pair);
      if (fields[key] === undefined) return [this.#removal(span)];
      return this.#value(pair, fields[key], span);
    });
    return [...edits, ...this.#added(items.map(keyOf), spans, fields)];
  }

  /** What changes below one key. */
  #value(pair: Pair, value: unknown, span: Span): Edit[] {
    const { value: node } = pair;
    if (sameData(valueOf(node), value)) return [];
    if (isMap(node) && isFields(value)) return this.map(node as YAMLMap, value);
    if (isSeq(node) && Array.isArray(value)) return this.list(node as YAMLSeq, value, pair, span);
    const scalar = this.#scalar(node, value, false);
    if (scalar) return [scalar];
    return [
      {
        from: span.from,
        to: span.to,
        text: this.#lines({ [keyOf(pair)]: value }, this.#at.column(span.from)),
      },
    ];
  }

  list(node: YAMLSeq, values: readonly unknown[], pair: Pair, span: Span): Edit[] {
    const items = node.items;
    if (node.flow || values.length === 0 || items.length === 0) {
      if (values.length > 0 && node.flow) return this.#flow(node, values);
      return [
        {
          from: span.from,
          to: span.to,
          text: this.#lines({ [keyOf(pair)]: values }, this.#at.column(span.from)),
        },
      ];
    }
    const spans = items.map((item) => this.#at.span(this.#at.dashBefore(startOf(item))));
    const first = spans[0]?.from ?? 0;
    const last = spans.at(-1)?.to ?? first;
    const column = this.#at.column(first);
    // Lines between two items, comments as a rule, belong to the one below.
    const pieces = spans.map(({ to }, at) =>
      this.#yaml.slice(at === 0 ? first : (spans[at - 1]?.to ?? 0), to),
    );
    const matches = matched(items.map(valueOf), values);
    const text = values.map((value, at) => {
      const from = matches[at];
      const piece = from === undefined ? undefined : pieces[from];
      if (from === undefined || piece === undefined) return this.#item(value, column, at === 0);
      const start = from === 0 ? first : (spans[from - 1]?.to ?? 0);
      const edited = this.#inItem(items[from], value, piece, start, column);
      return this.#placed(edited, column, from === 0, at === 0);
    });
    return [{ from: first, to: last, text: text.map((one) => this.#ended(one)).join('') }];
  }

  /** An item that stays, with what changed in it. */
  #inItem(item: unknown, value: unknown, piece: string, start: number, column: number): string {
    if (sameData(valueOf(item), value)) return piece;
    if (isMap(item) && isFields(value)) return apply(piece, this.map(item as YAMLMap, value), start);
    const scalar = this.#scalar(item, value, false);
    return scalar ? apply(piece, [scalar], start) : this.#item(value, column, false);
  }

  /** The first item of a list begins at its dash, the others at the start of their line. */
  #placed(piece: string, column: number, wasFirst: boolean, isFirst: boolean): string {
    if (wasFirst === isFirst) return piece;
    return wasFirst ? ' '.repeat(column) + piece : piece.replace(/^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/u, '');
  }

  #item(value: unknown, column: number, isFirst: boolean): string {
    const text = this.#lines([value], column);
    return isFirst ? text : ' '.repeat(column) + text;
  }

  #ended(piece: string): string {
    return piece.endsWith('\n') ? piece : piece + this.#newline;
  }

  /** New fields, each behind the nearest one before it that the file has. */
  #added(keys: readonly string[], spans: readonly Span[], fields: Fields): Edit[] {
    const order = Object.keys(fields).filter((key) => fields[key] !== undefined);
    const fresh = order.filter((key) => !keys.includes(key));
    const column = this.#at.column(spans[0]?.from ?? 0);
    const behind = new Map<number, string[]>();
    for (const key of fresh) {
      const before = order.slice(0, order.indexOf(key)).findLast((other) => keys.includes(other));
      const at = before === undefined ? -1 : keys.indexOf(before);
      behind.set(at, [...(behind.get(at) ?? []), this.#lines({ [key]: fields[key] }, column)]);
    }
    const indent = ' '.repeat(column);
    return [...behind].map(([at, texts]) => {
      if (at < 0) {
        const from = spans[0]?.from ?? 0;
        return { from, to: from, text: texts.map((text) => text + indent).join('') };
      }
      const from = spans[at]?.to ?? 0;
      const needsBreak = from > 0 && this.#yaml[from - 1] !== '\n';
      return {
        from,
        to: from,
        text: (needsBreak ? this.#newline : '') + texts.map((text) => indent + text).join(''),
      };
    });
  }

  /** A single value written over another, in the quotes that it had; undefined where it needs more than a line. */
  #scalar(node: unknown, value: unknown, inFlow: boolean): Edit | undefined {
    if (!isScalar(node) || node.range == null || typeof value === 'object') return undefined;
    const [from, to] = node.range;
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    if (isBlock || from === to || String(value).includes('\n')) return undefined;
    return { from, to, text: written(value, node.type, inFlow) };
  }

  /** `{ value: 1, unit: kg }` and `[1, 2]`: single values in place, anything else as a whole. */
  #flow(node: YAMLMap | YAMLSeq, value: Fields | readonly unknown[]): Edit[] {
    const [from, to] = node.range ?? [0, 0];
    const old = valueOf(node) as Fields | readonly unknown[];
    const children: readonly (readonly [unknown, unknown])[] = isMap(node)
      ? (node.items as Pair[]).map((pair) => [pair.value, (value as Fields)[keyOf(pair)]])
      : node.items.map((item, at) => [item, (value as readonly unknown[])[at]]);
    const isSameShape = sameData(Object.keys(old), definedKeys(value));
    const edits = children.flatMap(([child, wanted]) => {
      if (sameData(valueOf(child), wanted)) return [];
      if ((isMap(child) || isSeq(child)) && typeof wanted === 'object' && wanted !== null)
        return this.#flow(child as YAMLMap, wanted as Fields);
      return this.#scalar(child, wanted, true) ?? [];
    });
    if (isSameShape && sameData(parse(apply(this.#yaml.slice(from, to), edits, from)), value)) return edits;
    const [opening = '', space] = isMap(node)
      ? ['{', this.#yaml[from + 1] === ' ']
      : ['[', this.#yaml[from + 1] === ' '];
    const text = stringify(value, {
      collectionStyle: 'flow',
      lineWidth: 0,
      flowCollectionPadding: space,
    }).trimEnd();
    // A text of several lines fits in braces only as JSON writes it.
    return [
      { from, to, text: text.startsWith(opening) && !text.includes('\n') ? text : JSON.stringify(value) },
    ];
  }

  /** A field or an item as lines; all but the first are indented. */
  #lines(value: unknown, column: number): string {
    const lines = stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
    const indent = ' '.repeat(column);
    return lines.map((line, at) => (at === 0 || line === '' ? line : indent + line) + this.#newline).join('');
  }

  #removal({ from, to }: Span): Edit {
    const start = this.#at.lineStart(from);
    // Behind a dash the next field takes its place, or the item goes as a whole.
    if (this.#yaml.slice(start, from).trim() === '') return { from: start, to, text: '' };
    const next = /^[ \t]*/u.exec(this.#yaml.slice(to))?.[0].length ?? 0;
    return { from, to: to + next, text: '' };
  }
}

/** For each new value the old one that it was: equal ones first, then those that are left, in order. */
function matched(old: readonly unknown[], values: readonly unknown[]): (number | undefined)[] {
  const free = new Set(old.keys());
  const found = values.map((value) => {
    const at = [...free].find((index) => sameData(old[index], value));
    if (at !== undefined) free.delete(at);
    return at;
  });
  return found.map((at) => {
    if (at !== undefined) return at;
    const [next] = free;
    if (next !== undefined) free.delete(next);
    return next;
  });
}
