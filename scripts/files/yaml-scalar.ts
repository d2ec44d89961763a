import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/** A single value as YAML, in the quotes of the node whose place it takes where they hold it. */
export function written(value: unknown, type: string | undefined, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (type === 'PLAIN' && isSafePlain(value, inFlow)) return value;
  return `'${value.replaceAll("'", "''")}'`;
}

/** True where the text without quotes is read as that very text. */
function isSafePlain(text: string, inFlow: boolean): boolean {
  try {
    const read: unknown = inFlow ? parse(`[${text}]`) : (parse(`k: ${text}`) as { k?: unknown }).k;
    return inFlow ? isDeepStrictEqual(read, [text]) : read === text;
  } catch {
    return false;
  }
}
