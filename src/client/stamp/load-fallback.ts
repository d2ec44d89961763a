import type { SignatureCheck } from '../../domain/stamp/key.ts';
import { timeout } from '../timeout.ts';

const PATIENCE_MS = 20_000;

/** A file of the page did not come, or not in time: no network, too slow a one, or one that answers with a page of its own. */
export class PartMissing extends Error {}

let attempts = 0;

/**
 * The Ed25519 of this site, for browsers without their own. Rejects with `PartMissing` where the file does not come, and
 * with the browser's own error where it comes and cannot be run.
 */
export async function loadFallback(url: string): Promise<SignatureCheck> {
  // Some browsers remember a module that failed; a fragment makes it another one, of the same file.
  const address = attempts++ === 0 ? url : `${url}#${String(attempts)}`;
  try {
    const { checkByNoble } = await inTime(
      import(/* @vite-ignore */ address) as Promise<{ checkByNoble: SignatureCheck }>,
    );
    return checkByNoble;
  } catch (error) {
    // Late is not wrong: it may come now, and the browser still be able to run it.
    if (!(error instanceof PartMissing) && (await comes(url))) throw error;
    throw new PartMissing(url);
  }
}

function inTime<T>(loading: Promise<T>): Promise<T> {
  return Promise.race([
    loading,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new PartMissing('timeout'));
      }, PATIENCE_MS);
    }),
  ]);
}

async function comes(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: timeout(PATIENCE_MS / 4) });
    return response.ok && /javascript/.test(response.headers.get('Content-Type') ?? '');
  } catch {
    return false;
  }
}
