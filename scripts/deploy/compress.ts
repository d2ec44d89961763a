import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../build/site/files-below.ts';
import { placeFile } from '../build/place-file.ts';
import { progressLine } from '../build/progress.ts';
import { isImmutable } from './cache-rules.ts';
import { COMPRESSED_TYPES } from './nginx.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Smaller files fit into one packet as they are. Bytes. */
const SMALLEST = 1024;

/** Files that never change again are worth the slowest setting; of pages there are tens of thousands. */
const QUALITY = { immutable: { brotli: 11, gzip: 9 }, page: { brotli: 5, gzip: 6 } } as const;

export interface Compressed {
  /** How many files were compressed now; the others came from the cache. */
  readonly made: number;
  readonly files: number;
}

/** Puts a `.br` and a `.gz` beside each text file of `site`, out of `cache` where the same bytes were there before. */
export async function compressSite(site: string, cache: string): Promise<Compressed> {
  const files = filesBelow(site).filter(
    (file) => extname(file).slice(1) in COMPRESSED_TYPES && statSync(join(site, file)).size >= SMALLEST,
  );
  const progress = progressLine('Đang nén');
  let made = 0;
  let done = 0;
  const one = async (file: string) => {
    const bytes = readFileSync(join(site, file));
    const quality = isImmutable(`/${file}`) ? QUALITY.immutable : QUALITY.page;
    const digest = createHash('sha256').update(bytes).digest('hex');
    const folder = join(cache, digest.slice(0, 2));
    const name = join(folder, `${digest}-${String(quality.brotli)}`);
    if (!existsSync(`${name}.gz`)) {
      mkdirSync(folder, { recursive: true });
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      const [small, zipped] = await Promise.all([
        brotli(bytes, { params }),
        zip(bytes, { level: quality.gzip }),
      ]);
      // The `.gz` last: where it lies, both are whole.
      for (const [ending, data] of [
        ['br', small],
        ['gz', zipped],
      ] as const) {
        const part = `${name}.${ending}.${String(process.pid)}`;
        writeFileSync(part, data);
        renameSync(part, `${name}.${ending}`);
      }
      made++;
    }
    placeFile(`${name}.br`, join(site, `${file}.br`));
    placeFile(`${name}.gz`, join(site, `${file}.gz`));
    progress.at(++done, files.length);
  };
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) await one(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  progress.end();
  return { made, files: files.length };
}
