import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** What the importer adds under `certificates`. */
export type NewCertificate = Readonly<Record<string, unknown>>;

/**
 * A product's `index.md` with certificates added, each before the one at `before` (an index into what was there; the
 * number of certificates puts it last). Nothing else of the file is touched: comments, quotes, order and line ends stay.
 */
export function insertCertificates(
  file: string,
  added: readonly { readonly certificate: NewCertificate; readonly before: number }[],
): string {
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/mu.exec(file);
  if (!match) throw new Error('certificates: no front matter');
  const start = match.index + (match[1] ?? '').length;
  const yaml = match[2] ?? '';
  const { contents } = parseDocument(yaml);
  const list = isMap(contents) ? contents.get('certificates', true) : undefined;
  if (!isSeq(list) || list.flow) throw new Error('certificates: not a list in lines of its own');
  const starts = list.items.map((item) =>
    lineStart(yaml, (item as { range: [number, number, number] }).range[0]),
  );
  const end = endOfList(yaml, starts.at(-1) ?? 0);
  const indent = /^ */u.exec(yaml.slice(starts[0] ?? 0))?.[0] ?? '  ';
  let text = yaml;
  // From the last to the first, so that earlier places stay where they are.
  for (const { certificate, before } of [...added].sort((a, b) => b.before - a.before)) {
    const at = starts[before] ?? end;
    text = text.slice(0, at) + asItem(certificate, indent, newline) + text.slice(at);
  }
  return file.slice(0, start) + text + file.slice(start + yaml.length);
}

/** The start of the line of an item's dash. */
function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the lines of the last item end: at the next line that is not deeper than its dash. */
function endOfList(yaml: string, from: number): number {
  const depthOf = (line: string) => line.length - line.trimStart().length;
  const depth = depthOf(yaml.slice(from).split('\n')[0] ?? '');
  let at = from;
  for (const line of yaml.slice(from).split(/(?<=\n)/u)) {
    if (at !== from && line.trim() !== '' && depthOf(line) <= depth) break;
    at += line.length;
  }
  return at;
}

function asItem(certificate: NewCertificate, indent: string, newline: string): string {
  const lines = stringify(certificate, { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}${newline}`).join('');
}
