/** Makes the pictures for sharing that the cache does not hold yet, and links all of them into a site. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { placeFile } from '../build/place-file.ts';
import { compose } from './compose.ts';
import type { ShareSpec } from './spec.ts';

const root = resolve(import.meta.dirname, '../..');

/** Everything a picture depends on besides its spec: the fonts, the drawings and this folder's own code. */
function toolsDigest(): string {
  const hash = createHash('sha256').update(sharp.versions.vips);
  const patterns = [
    'scripts/share-images/*.ts',
    'src/illustrations/*.svg',
    'src/styles/marks/star.svg',
    'src/styles/fonts/**/*.woff2',
    'public/icons/icon.svg',
  ];
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

export interface Made {
  readonly total: number;
  readonly drawn: number;
}

/** `cache`: where pictures are kept by digest; `outDir`: the folder that gets `<spec.name>.jpg`. */
export async function makeShareImages(
  specs: Iterable<ShareSpec>,
  { cache, outDir }: { readonly cache: string; readonly outDir: string },
): Promise<Made> {
  const tools = toolsDigest();
  let total = 0;
  let drawn = 0;
  const queue = specs[Symbol.iterator]();
  const one = async (spec: ShareSpec) => {
    const shown = { ...spec, name: undefined, photo: spec.photo?.digest };
    const digest = createHash('sha256').update(tools).update(JSON.stringify(shown)).digest('hex');
    const file = join(cache, digest.slice(0, 2), `${digest}.jpg`);
    if (!existsSync(file)) {
      drawn += 1;
      mkdirSync(dirname(file), { recursive: true });
      const picture = await compose(spec);
      // Written aside and renamed, so that a killed build leaves no half picture behind.
      const aside = `${file}.${String(process.pid)}`;
      writeFileSync(aside, picture);
      renameSync(aside, file);
    }
    placeFile(file, join(outDir, `${spec.name}.jpg`));
    total += 1;
  };
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await one(next.value);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  return { total, drawn };
}
