/**
 * A step of the build: `node scripts/build/pictures.ts PUBLISHED SITE` (BUILD_DATE) puts the photos into the site and
 * draws the pictures for sharing that changed.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDay } from '../../src/domain/build-day.ts';
import { photoFileName, photoWidths, type MadePhoto } from '../../src/domain/photo.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { photoCache } from '../photos/attach.ts';
import { placePhotos } from '../photos/place.ts';
import { makeShareImages } from '../share-images/make.ts';
import { shareSpecs } from '../share-images/specs.ts';
import { projectRoot } from './run-tool.ts';

const [publishedFile = '', site = ''] = process.argv.slice(2);
const published = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
const { products, producers, fairs } = published;
const photos = [...products, ...producers, ...fairs].flatMap((entry) =>
  (entry.photos ?? []).flatMap(({ made }) => (made ? [made] : [])),
);
placePhotos(photos, photoCache, join(resolve(site), 'anh'));

const largest = (made: MadePhoto) => {
  const name = photoFileName(made, photoWidths('jpg', made.width).at(-1) ?? made.width, 'jpg');
  return { file: join(photoCache.folderOf(made.key), name), digest: made.key };
};
const day = buildDay(process.env['BUILD_DATE'], Date.now());
const started = performance.now();
const { total, drawn } = await makeShareImages(shareSpecs(published, day, largest), {
  cache: join(projectRoot, '.cache/share-images'),
  outDir: join(resolve(site), 'chia-se'),
});
if (drawn > 0) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Hình chia sẻ: vẽ mới ${String(drawn)} trên ${String(total)}, ${seconds} giây. (Share images.)`,
  );
}
