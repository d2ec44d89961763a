import type { SignatureCheck } from '../domain/stamp/key.ts';

/** RFC 8032 §7.1, TEST 2: one message, its key and its signature. */
const PUBLIC_KEY = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const MESSAGE = '72';
const SIGNATURE =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';

/** Whether a check accepts a known good signature and refuses the same one with a bit changed. */
export async function knowsEd25519(check: SignatureCheck): Promise<boolean> {
  try {
    const signature = fromHex(SIGNATURE);
    if (!(await check(fromHex(PUBLIC_KEY), fromHex(MESSAGE), signature))) return false;
    signature[0] = (signature[0] ?? 0) ^ 1;
    return !(await check(fromHex(PUBLIC_KEY), fromHex(MESSAGE), signature));
  } catch {
    return false;
  }
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
