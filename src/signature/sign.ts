import { decodeBase64Url } from '../domain/stamp/base64url.ts';

/** The DER prefix that turns a 32-byte Ed25519 seed into PKCS #8 (RFC 8410 §7). */
const PKCS8_PREFIX = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

export interface Signer {
  /** The 32 public bytes in base64url, as a JWK has them. */
  readonly x: string;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

/** Signs by Node's WebCrypto with a 32-byte private seed. For the office's tools, never for pages. */
export async function signerFromSeed(seed: Uint8Array): Promise<Signer> {
  const pkcs8 = Uint8Array.of(...PKCS8_PREFIX, ...seed);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  if (decodeBase64Url(x)?.length !== 32) throw new Error('No Ed25519 here.');
  return {
    x,
    sign: async (message) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', key, Uint8Array.from(message))),
  };
}
