import { readFileSync } from 'node:fs';
import { ENCODING_NAMES, readForCertain } from './encoding.ts';

/** A file whose text is not UTF-8. */
export interface ForeignEncoding {
  /** 1-based line of the first letter that is not read right. */
  readonly line: number;
  /** Its encoding and that line read right, where there is no doubt. */
  readonly certain?: { readonly encoding: string; readonly text: string } | undefined;
}

/** Signs that are left where bytes were no UTF-8: another encoding would publish “G�o” for “Gạo”. */
const FOREIGN = /[\uFFFD\0]/;

/** What is wrong with the encoding of `file` (absolute); `content` is what was read as UTF-8. */
export function foreignEncoding(file: string, content: string): ForeignEncoding | undefined {
  const index = content.search(FOREIGN);
  if (index < 0) return undefined;
  const certain = readForCertain(readFileSync(file));
  if (!certain) return { line: content.slice(0, index).split('\n').length };
  const lines = certain.text.split(/\r?\n/);
  // eslint-disable-next-line no-control-regex -- plain Latin reads the same in nearly every encoding
  const first = Math.max(0, lines.findIndex((line) => /[^\x00-\x7f]/u.test(line)));
  const text = (lines[first] ?? '').trim();
  return { line: first + 1, certain: { encoding: ENCODING_NAMES[certain.encoding], text } };
}
