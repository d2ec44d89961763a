import type { SignatureCheck } from '../domain/stamp/key.ts';
import { knowsEd25519 } from './known-answer.ts';
import { checkByWebCrypto } from './webcrypto.ts';

export interface ChosenCheck {
  readonly by: 'webcrypto' | 'javascript';
  readonly check: SignatureCheck;
}

/**
 * Decides once, by a known signature, who checks: WebCrypto, or else the JavaScript that `loadFallback`
 * brings (Chromium < 137, Safari < 17, Firefox < 129, and plain http, where crypto.subtle is absent).
 * A check that fails later is never tried again the other way. Rejects when the fallback cannot be loaded.
 */
export async function chooseSignatureCheck(
  loadFallback: () => Promise<SignatureCheck>,
): Promise<ChosenCheck> {
  if (await knowsEd25519(checkByWebCrypto)) return { by: 'webcrypto', check: checkByWebCrypto };
  const check = await loadFallback();
  if (!(await knowsEd25519(check))) throw new Error('The Ed25519 fallback fails its known answer.');
  return { by: 'javascript', check };
}
