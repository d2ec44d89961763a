import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isImmutable } from './cache-rules.ts';
import { COMPRESSED_TYPES } from './nginx.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Smaller files fit into one packet as they are. Bytes. */
const SMALLEST = 1024;

/** Files that never change again are worth the slowest setting; of pages there are tens of thousands. */
const QUALITY = { immutable: { brotli: 11, gzip: 9 }, page: { brotli: 5, gzip: 6 } } as const;

/** Whether a file of the site is sent compressed. */
export function isCompressed(path: string, size: number): boolean {
  return size >= SMALLEST && extname(path).slice(1) in COMPRESSED_TYPES;
}

export interface Compressed {
  readonly br: string;
  readonly gz: string;
  /** False where both came from the cache. */
  readonly made: boolean;
}

/** A file of the site as brotli and as gzip, out of `cache` where the same bytes were there before. */
export async function compressed(
  path: string,
  bytes: Uint8Array,
  digest: string,
  cache: string,
): Promise<Compressed> {
  const quality = isImmutable(`/${path}`) ? QUALITY.immutable : QUALITY.page;
  const folder = join(cache, digest.slice(0, 2));
  const name = join(folder, `${digest}-${String(quality.brotli)}`);
  const files = { br: `${name}.br`, gz: `${name}.gz` };
  if (existsSync(files.gz)) return { ...files, made: false };
  mkdirSync(folder, { recursive: true });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [small, zipped] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: quality.gzip })]);
  // The `.gz` last: where it lies, both are whole. Written aside: the same text may be compressed twice at once.
  for (const [ending, data] of [
    ['br', small],
    ['gz', zipped],
  ] as const) {
    const part = `${name}.${ending}.${crypto.randomUUID()}`;
    writeFileSync(part, data);
    renameSync(part, files[ending]);
  }
  return { ...files, made: true };
}
