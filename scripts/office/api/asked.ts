import type { Context } from 'hono';
import type { Edited, Kind } from '../../../src/office/api-types.ts';
import { Fault } from '../../command-line/fault.ts';
import { isKind } from '../entry/entry-paths.ts';

/** The body of a question, as fields; what is no JSON object is refused. */
export async function asked(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw new Fault('Trang gửi điều không đọc được.', 'The page sent what cannot be read.');
}

export function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw new Fault(`Thiếu “${name}”.`, `“${name}” is missing.`);
}

export function kindOf(word: string | undefined): Kind {
  if (word !== undefined && isKind(word)) return word;
  throw new Fault('Không có loại mục này.', 'There is no such kind of entry.');
}

/** What a form holds. */
export function editedIn(body: Readonly<Record<string, unknown>>): Edited {
  const edited = body['edited'] as { fields?: unknown; story?: unknown; english?: unknown } | undefined;
  const fields = edited?.fields;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Fault('Trang gửi điều không đọc được.', 'The page sent what cannot be read.');
  return {
    fields: fields as Record<string, unknown>,
    ...(typeof edited?.story === 'string' && { story: edited.story.normalize('NFC') }),
    ...(typeof edited?.english === 'string' && { english: edited.english.normalize('NFC') }),
  };
}

export function bytesIn(body: Readonly<Record<string, unknown>>): Uint8Array {
  return Buffer.from(textIn(body, 'base64'), 'base64');
}
