import { inflateSync } from 'node:zlib';

/** A page of a PDF as Chromium writes it. */
export interface PdfPage {
  /** In points, rounded. */
  readonly width: number;
  readonly height: number;
  /** Its words with all white space taken out: letters are set one by one, spaces often not at all. */
  readonly letters: string;
}

/** A text as `PdfPage.letters` has it. */
export const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/**
 * Reads pages out of a PDF that Chromium made: objects in the open, streams deflated, glyphs numbered, with a
 * table from glyph to letter (ToUnicode) beside every font. No reader for PDFs in general.
 */
export function readPdf(file: Buffer): PdfPage[] {
  const raw = file.toString('latin1');
  const objects = new Map<string, string>();
  for (const match of raw.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b([\s\S]*?)\bendobj/g))
    objects.set(match[1] ?? '', match[2] ?? '');
  const object = (number: string | undefined): string => objects.get(number ?? '') ?? '';
  const stream = (number: string | undefined): string => {
    const [, body] = /stream\r?\n([\s\S]*?)\r?\n?endstream/.exec(object(number)) ?? [];
    if (body === undefined) return '';
    const bytes = Buffer.from(body, 'latin1');
    return (/FlateDecode/.test(object(number)) ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fonts = new Map<string, Map<number, string>>();
  const fontOf = (number: string): Map<number, string> => {
    const known = fonts.get(number);
    if (known) return known;
    const table = glyphTable(stream(/\/ToUnicode (\d+) 0 R/.exec(object(number))?.[1]));
    fonts.set(number, table);
    return table;
  };
  /** Text of a content stream, with that of the forms it draws. */
  const read = (content: string, resources: string): string => {
    const found: string[] = [];
    let font = new Map<number, string>();
    for (const token of content.matchAll(
      /\/(\S+) [\d.-]+ Tf|<([0-9A-Fa-f]+)>(?=[^<>]*?T[jJ])|\/(\S+) Do|\(((?:\\[\s\S]|[^\\()])*)\)(?=[^()]*?T[jJ])/g,
    )) {
      const [, fontName, glyphs, form, literal] = token;
      if (fontName) font = fontOf(new RegExp(`/${fontName} (\\d+) 0 R`).exec(resources)?.[1] ?? '');
      else if (form) {
        const number = new RegExp(`/${form} (\\d+) 0 R`).exec(resources)?.[1];
        if (/\/Subtype \/Form/.test(object(number))) found.push(read(stream(number), object(number)));
      } else {
        const bytes = glyphs ? Buffer.from(glyphs, 'hex') : Buffer.from(unescaped(literal ?? ''), 'latin1');
        for (let at = 0; at + 1 < bytes.length; at += 2) found.push(font.get(bytes.readUInt16BE(at)) ?? '');
      }
    }
    return found.join('');
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((body) => {
      const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const resources = /\/Resources (\d+) 0 R/.exec(body);
      const content = [...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
      return {
        width: Math.round(Number(width)),
        height: Math.round(Number(height)),
        letters: letters(
          content.map(([, number]) => read(stream(number), resources ? object(resources[1]) : body)).join(''),
        ),
      };
    });
}

/** The letters of each glyph, from a ToUnicode table. */
function glyphTable(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      table.set(parseInt(glyph, 16), text(hex));
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(first, 16), step = 0; glyph <= parseInt(last, 16); glyph++, step++)
        table.set(glyph, String.fromCodePoint((text(hex).codePointAt(0) ?? 0) + step));
  return table;
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escape: string) =>
    /^[0-7]/.test(escape) ? String.fromCharCode(parseInt(escape, 8)) : (named[escape] ?? escape),
  );
}
