/** Makes ready every photo that a catalogue names, unless the cache holds it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { MadePhoto } from '../../../src/domain/photo.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { isFullDisk } from '../../files/full-disk.ts';
import { PhotoCache } from './cache.ts';
import type { Digests } from './digests.ts';
import { encodePhoto, SETTINGS, TOOLS } from './encode.ts';

/** Paths of a catalogue's photos, in it: `products/<id>/<file>`, `fairs/<id>/<file>`, `producers/<file>`. */
export function photoPaths(
  published: Pick<PublishedCatalogue, 'products' | 'fairs' | 'producers'>,
): string[] {
  const inFolders = (
    section: string,
    entries: PublishedCatalogue['products'] | PublishedCatalogue['fairs'],
  ) => entries.flatMap(({ id, photos = [] }) => photos.map(({ file }) => `${section}/${id}/${file}`));
  return [
    ...new Set([
      ...inFolders('products', published.products),
      ...inFolders('fairs', published.fairs),
      ...published.producers.flatMap(({ photos = [] }) => photos.map(({ file }) => `producers/${file}`)),
    ]),
  ];
}

export interface MadePhotos {
  readonly photos: ReadonlyMap<string, MadePhoto>;
  readonly encoded: number;
  /** One sentence for each photo that cannot be used. */
  readonly faults: readonly string[];
}

function fault(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `${path}: không thấy tệp ảnh này. (No such photo.)`;
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `${path}: ảnh hỏng hoặc chép chưa hết. Hãy chép lại tệp gốc, hay lưu lại thành JPEG. (Damaged photo: ${String(reason)})`;
}

export async function makePhotos(
  folder: string,
  paths: readonly string[],
  { cache, digests, say }: { cache: PhotoCache; digests: Digests; say: (line: string) => void },
): Promise<MadePhotos> {
  const photos = new Map<string, MadePhoto>();
  const faults: string[] = [];
  let encoded = 0;
  const one = async (path: string) => {
    try {
      const file = join(folder, path);
      const recipe = JSON.stringify([digests.of(file), SETTINGS, TOOLS]);
      const key = createHash('sha256').update(recipe).digest('hex').slice(0, 20);
      let photo = cache.find(key);
      if (!photo) {
        const made = await encodePhoto(readFileSync(file), key);
        cache.keep(made);
        photo = made.photo;
        encoded += 1;
        if (encoded % 25 === 0) say(`Ảnh: đã xử lý ${String(encoded)} … (photos made)`);
      }
      photos.set(path, photo);
    } catch (error) {
      // Not the photo's fault.
      if (isFullDisk(error)) throw error;
      faults.push(fault(path, error));
    }
  };
  const queue = paths.values();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await one(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  digests.save();
  return {
    photos: new Map([...photos].sort(([a], [b]) => (a < b ? -1 : 1))),
    encoded,
    faults: faults.sort(),
  };
}
