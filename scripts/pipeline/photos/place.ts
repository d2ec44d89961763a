import { join } from 'node:path';
import { PHOTO_FORMATS, photoFileName, photoWidths, type MadePhoto } from '../../../src/domain/photo.ts';
import type { Placed } from '../site/placed.ts';
import type { PhotoCache } from './cache.ts';

/** Where the files of all photos go in a folder of the site. */
export function placedPhotos(photos: readonly MadePhoto[], cache: PhotoCache, folder: string): Placed[] {
  return photos.flatMap((photo) =>
    PHOTO_FORMATS.flatMap((format) =>
      photoWidths(format, photo.width).map((width): Placed => {
        const name = photoFileName(photo, width, format);
        return [`${folder}/${name}`, join(cache.folderOf(photo.key), name)];
      }),
    ),
  );
}
