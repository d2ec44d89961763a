/**
 * A step of the build: `node scripts/pipeline/pictures.ts PUBLISHED LIST` (BUILD_DATE, SITE_URL) draws the pictures for
 * sharing and the QR codes that changed, and writes to LIST where these, all photos and scans go in the site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../../src/domain/build-day.ts';
import { photoFileName, photoWidths, type MadePhoto } from '../../src/domain/photo.ts';
import { siteAddress } from '../../src/domain/site-address.ts';
import { photoCache } from './photos/attach.ts';
import { placedPhotos } from './photos/place.ts';
import { productCodes } from './qr/make.ts';
import { makeShareImages } from './share-images/make.ts';
import { shareSpecs } from './share-images/specs.ts';
import { cacheFolder } from '../files/cache-folder.ts';
import { sayFullDisk } from '../files/full-disk.ts';
import { progressLine } from '../command-line/progress.ts';
import { readPublished } from './published-file.ts';
import { scanListOf } from './scans.ts';
import type { Placed } from './site/placed.ts';
import { say } from '../command-line/terminal.ts';

sayFullDisk();
const [publishedFile = '', list = ''] = process.argv.slice(2);
const published = readPublished(publishedFile);
const { products, producers, fairs, catalogue } = published;
const photos = [...products, ...producers, ...fairs].flatMap((entry) =>
  (entry.photos ?? []).flatMap(({ made }) => (made ? [made] : [])),
);

const largest = (made: MadePhoto) => {
  const name = photoFileName(made, photoWidths('jpg', made.width).at(-1) ?? made.width, 'jpg');
  return { file: join(photoCache.folderOf(made.key), name), digest: made.key };
};
const day = buildDay(process.env['BUILD_DATE'], Date.now());
const started = performance.now();
const specs = [...shareSpecs(published, day, largest)];
const progress = progressLine('Đang vẽ hình chia sẻ');
const shared = await makeShareImages(
  specs,
  { cache: cacheFolder('share-images'), folder: 'chia-se' },
  (done) => {
    progress.at(done, specs.length);
  },
).finally(() => {
  progress.end();
});
const codes = productCodes(
  products.map(({ id }) => id),
  siteAddress(process.env['SITE_URL']) ?? catalogue.host,
  cacheFolder('qr'),
);
const drawn = shared.drawn + codes.drawn;
if (drawn > 0) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `Vẽ mới ${String(shared.drawn)} hình chia sẻ, ${String(codes.drawn)} mã QR, ${seconds} giây. (Share images, QR codes.)`,
  );
}
writeFileSync(
  list,
  JSON.stringify([
    ...placedPhotos(photos, photoCache, 'anh'),
    ...shared.placed,
    ...codes.placed,
    ...(JSON.parse(readFileSync(scanListOf(publishedFile), 'utf8')) as Placed[]),
  ]),
);
