import { join } from 'node:path';
import type { MadePhoto } from '../../../src/domain/photo.ts';
import type { Photo } from '../../../src/domain/product.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { cacheFolder } from '../../files/cache-folder.ts';
import { PhotoCache } from './cache.ts';
import { Digests } from './digests.ts';
import { makePhotos, photoPaths } from './make.ts';
import { say } from '../../command-line/terminal.ts';

const folder = cacheFolder('photos');

/** Where made photos are kept between builds. */
export const photoCache = new PhotoCache(folder);

interface WithPhotos {
  readonly photos?: readonly Photo[] | undefined;
}

function attach<T extends WithPhotos>(entry: T, section: string, made: ReadonlyMap<string, MadePhoto>): T {
  if (!entry.photos) return entry;
  return {
    ...entry,
    photos: entry.photos.map((photo) => ({ ...photo, made: made.get(`${section}/${photo.file}`) })),
  };
}

/**
 * Makes ready the photos of the catalogue in `catalogue` and tells its entries what came of each. `faults`: one
 * sentence for every photo that cannot be used.
 */
export async function attachPhotos(
  published: PublishedCatalogue,
  catalogue: string,
): Promise<{ readonly published: PublishedCatalogue; readonly faults: readonly string[] }> {
  const paths = photoPaths(published);
  if (paths.length === 0) return { published, faults: [] };
  const { photos, encoded, faults } = await makePhotos(catalogue, paths, {
    cache: photoCache,
    digests: new Digests(join(folder, 'digests.json')),
    say: (line) => {
      if (process.stdout.isTTY) say(line);
    },
  });
  if (encoded > 0) say(`Ảnh: xử lý ${String(encoded)} trên ${String(photos.size)}. (Photos made.)`);
  return {
    faults,
    published: {
      ...published,
      products: published.products.map((entry) => attach(entry, `products/${entry.id}`, photos)),
      fairs: published.fairs.map((entry) => attach(entry, `fairs/${entry.id}`, photos)),
      producers: published.producers.map((entry) => attach(entry, 'producers', photos)),
    },
  };
}
