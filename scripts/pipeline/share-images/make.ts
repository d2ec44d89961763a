/** Makes the pictures for sharing that the cache does not hold yet, and says where each goes in the site. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Placed } from '../site/placed.ts';
import { compose } from './compose.ts';
import type { ShareSpec } from './spec.ts';

const root = resolve(import.meta.dirname, '../..');

/** Everything a picture depends on besides its spec: the fonts, the drawings and this folder's own code. */
function toolsDigest(): string {
  const hash = createHash('sha256').update(sharp.versions.vips);
  const patterns = [
    'scripts/pipeline/share-images/*.ts',
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
  readonly placed: readonly Placed[];
  readonly drawn: number;
}

/** `cache`: where pictures are kept by digest; `folder`: the site's folder that gets `<spec.name>.jpg`. */
export async function makeShareImages(
  specs: Iterable<ShareSpec>,
  { cache, folder }: { readonly cache: string; readonly folder: string },
  onProgress: (done: number) => void = () => undefined,
): Promise<Made> {
  const tools = toolsDigest();
  const placed: Placed[] = [];
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
    placed.push([`${folder}/${spec.name}.jpg`, file]);
    onProgress(placed.length);
  };
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await one(next.value);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  return { placed, drawn };
}
