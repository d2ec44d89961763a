import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isImmutable } from './cache-rules.ts';
import { fileKind } from './file-kinds.ts';

/** Smaller files fit into one packet as they are. Bytes. */
const SMALLEST = 1024;

/** Files that never change again are worth the slowest setting; of pages there are tens of thousands. */
const QUALITY = { immutable: { brotli: 11, gzip: 9 }, page: { brotli: 5, gzip: 6 } } as const;

/** Whether a file of the site is sent compressed. */
export function isCompressed(path: string, size: number): boolean {
  return size >= SMALLEST && fileKind(path)?.compressed === true;
}

/** By the ending of its name. */
export type Compressed = Readonly<Record<'br' | 'gz', Uint8Array>>;

/** A file of the site as brotli and as gzip. */
export function compressed(path: string, bytes: Uint8Array): Compressed {
  const quality = isImmutable(`/${path}`) ? QUALITY.immutable : QUALITY.page;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { br: brotliCompressSync(bytes, { params }), gz: gzipSync(bytes, { level: quality.gzip }) };
}
