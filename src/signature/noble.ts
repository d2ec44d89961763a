import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

// The asynchronous calls would hash with crypto.subtle, which plain http pages do not have.
hashes.sha512 = sha512;

/** Ed25519 in plain JavaScript, by RFC 8032's rules as WebCrypto applies them (not the laxer ZIP-215). */
export function checkByNoble(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/** Signs with a 32-byte private seed; the same message always gives the same signature (RFC 8032 §5.1.6). */
export function signByNoble(seed: Uint8Array, message: Uint8Array): Uint8Array {
  return sign(message, seed);
}

/** The public key of a private seed. */
export function publicKeyOf(seed: Uint8Array): Uint8Array {
  return getPublicKey(seed);
}
