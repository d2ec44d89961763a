import type { Context } from 'hono';
import type { Edited, Kind } from '../../../src/office/api-types.ts';
import { Fault } from '../../command-line/fault.ts';
import { isKind } from '../entry/entry-paths.ts';

/** What the page sent, as fields. */
export type Body = Readonly<Record<string, unknown>>;

/** The body of a question, as fields; what is no JSON object is refused. */
export async function asked(c: Context): Promise<Body> {
  const body: unknown = await c.req.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
  throw new Fault('Trang gửi điều không đọc được.', 'The page sent what cannot be read.');
}

export function textIn(body: Body, name: string): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw new Fault(`Thiếu “${name}”.`, `“${name}” is missing.`);
}

export function kindOf(word: string | undefined): Kind {
  if (word !== undefined && isKind(word)) return word;
  throw new Fault('Không có loại mục này.', 'There is no such kind of entry.');
}

/** What a form holds. */
export function editedIn(body: Body): Edited {
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

export function bytesIn(body: Body): Uint8Array {
  return Buffer.from(textIn(body, 'base64'), 'base64');
}

/** Ids of entries; none where the page named none. */
export function idsIn(body: Body, name: string): string[] {
  const value = body[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Fault(`“${name}” phải là một danh sách.`, `“${name}” must be a list.`);
  return value.map((one) => knownId(String(one)));
}

export function knownId(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return id;
  throw new Fault('Mã không đúng.', 'This is no id.');
}

/** One of some words. */
export function oneOf<const T extends string>(body: Body, name: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === body[name]);
  if (found !== undefined) return found;
  throw new Fault(
    `“${name}” phải là một trong: ${choices.join(', ')}.`,
    `“${name}” is one of ${choices.join(', ')}.`,
  );
}
