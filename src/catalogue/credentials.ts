import { gunzipSync } from 'node:zlib';
import { decodeBase64Url } from '../domain/stamp/base64url.ts';
import { encodedBits, isBitSet, publishableCredentials } from '../domain/stamp/credential.ts';
import type { StampOffice, StampRow } from '../domain/stamp/registry.ts';
import type { StatusList } from '../domain/stamp/status.ts';

/** The credentials that agree with their stamps, by code, and their status list; nothing where that lags behind. */
export function credentialsToPublish(
  { credentials, keys }: StampOffice,
  rows: readonly StampRow[],
  list: StatusList | null,
): Readonly<Record<string, string>> {
  if (!credentials) return {};
  const bits = bitsOf(credentials.statusList);
  const byCode = publishableCredentials(credentials, rows, list, keys, (index) => isBitSet(bits, index));
  return Object.keys(byCode).length > 0 ? { ...byCode, status: credentials.statusList } : {};
}

function bitsOf(token: string): Uint8Array {
  const encoded = encodedBits(token);
  const bytes = encoded?.startsWith('u') ? decodeBase64Url(encoded.slice(1)) : null;
  return bytes ? gunzipSync(bytes) : new Uint8Array();
}
