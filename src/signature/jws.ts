import { decodeBase64Url, encodeBase64Url } from '../domain/stamp/base64url.ts';
import type { SignatureCheck, StampKey } from '../domain/stamp/key.ts';

export interface Jws {
  readonly key: StampKey;
  readonly payload: unknown;
}

/** The text a compact JWS signs (RFC 7515 §5.1). */
export function jwsSigningInput(kid: string, typ: string, payload: unknown): string {
  return `${encodeJson({ alg: 'EdDSA', kid, typ })}.${encodeJson(payload)}`;
}

/** A compact JWS from its signing input and the signature over it. */
export function compactJws(signingInput: string, signature: Uint8Array): string {
  return `${signingInput}.${encodeBase64Url(signature)}`;
}

/**
 * Key and payload of a compact JWS (`alg: EdDSA`, RFC 8037) by one of `keys`, not revoked; null for anything else.
 * Only the algorithm and type we issue are read: the header never chooses them.
 */
export async function readJws(
  token: string,
  typ: string,
  keys: readonly StampKey[],
  check: SignatureCheck,
): Promise<Jws | null> {
  const [head = '', body = '', tail = '', ...rest] = token.trim().split('.');
  const header = decodeJson(head);
  const signature = decodeBase64Url(tail);
  if (rest.length > 0 || !isRecord(header) || signature?.length !== 64) return null;
  if (header['alg'] !== 'EdDSA' || header['typ'] !== typ || 'crit' in header || 'b64' in header) return null;
  const key = keys.find(({ kid }) => kid === header['kid']);
  const publicKey = key && decodeBase64Url(key.x);
  if (!key || key.revoked || publicKey?.length !== 32) return null;
  if (!(await check(publicKey, new TextEncoder().encode(`${head}.${body}`), signature))) return null;
  const payload = decodeJson(body);
  return payload === undefined ? null : { key, payload };
}

/** The payload of a compact JWS without checking anything; undefined when it is not even JSON. */
export function peekJws(token: string): unknown {
  return decodeJson(token.split('.')[1] ?? '');
}

/** The key that a compact JWS names, unproven; undefined when it names none. */
export function peekKid(token: string): string | undefined {
  const header = decodeJson(token.split('.')[0] ?? '');
  return isRecord(header) && typeof header['kid'] === 'string' ? header['kid'] : undefined;
}

function encodeJson(value: unknown): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function decodeJson(text: string): unknown {
  const bytes = decodeBase64Url(text);
  try {
    return bytes ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
