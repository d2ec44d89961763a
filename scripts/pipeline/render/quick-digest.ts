import { hash } from 'node:crypto';

const NAMES: Readonly<Record<string, string>> = {
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

function nameOf(algorithm: AlgorithmIdentifier): string | undefined {
  return NAMES[(typeof algorithm === 'string' ? algorithm : algorithm.name).toUpperCase()];
}

/**
 * Makes `crypto.subtle.digest` of this process answer without its thread pool; the digests are the same.
 *
 * For its Content-Security-Policy Astro digests every style sheet and script of a page one by one, empty ones too
 * and all of them again for each page: some 270 trips to the pool, 0.9 ms of processor time of 2.4 for a product
 * page (Astro 7.3.5, core/fetch/fetch-state.js), and there is no setting for it. Called only by the processes that render.
 */
export function digestQuickly(subtle: SubtleCrypto = crypto.subtle): void {
  const usual = subtle.digest.bind(subtle);
  subtle.digest = (algorithm, data) => {
    const name = nameOf(algorithm);
    if (name === undefined) return usual(algorithm, data);
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    return Promise.resolve(Uint8Array.from(hash(name, bytes, 'buffer')).buffer);
  };
}
