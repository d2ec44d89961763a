import { gunzipSync } from 'node:zlib';
import { decodeBase64Url } from '../domain/stamp/base64url.ts';
import { encodedBits } from '../domain/stamp/credential.ts';

/** The bits in the status list of credentials (Bitstring Status List §2.2); none where `token` is no such list. */
export function statusListBits(token: string): Uint8Array {
  const encoded = encodedBits(token);
  const bytes = encoded?.startsWith('u') ? decodeBase64Url(encoded.slice(1)) : null;
  try {
    return bytes ? gunzipSync(bytes) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}
