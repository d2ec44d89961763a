/** A step of the build: pictures for sharing, `node scripts/build/share-images.ts PUBLISHED OUTDIR` (BUILD_DATE). */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDay } from '../../src/domain/build-day.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { makeShareImages } from '../share-images/make.ts';
import { shareSpecs } from '../share-images/specs.ts';
import { projectRoot } from './run-tool.ts';

const [publishedFile = '', outDir = ''] = process.argv.slice(2);
const published = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
const day = buildDay(process.env['BUILD_DATE'], Date.now());
const started = performance.now();
const { total, drawn } = await makeShareImages(
  shareSpecs(published, day, () => undefined),
  { cache: join(projectRoot, '.cache/share-images'), outDir: resolve(outDir) },
);
if (drawn > 0) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Hình chia sẻ: vẽ mới ${String(drawn)} trên ${String(total)}, ${seconds} giây. (Share images.)`,
  );
}
