import { join } from 'node:path';
import { PHOTO_FORMATS, photoFileName, photoWidths, type MadePhoto } from '../../src/domain/photo.ts';
import { placeFile } from '../build/place-file.ts';
import type { PhotoCache } from './cache.ts';

/** Puts the files of all photos into a folder of the site. */
export function placePhotos(photos: Iterable<MadePhoto>, cache: PhotoCache, folder: string): void {
  for (const photo of photos) {
    for (const format of PHOTO_FORMATS) {
      for (const width of photoWidths(format, photo.width)) {
        const name = photoFileName(photo, width, format);
        placeFile(join(cache.folderOf(photo.key), name), join(folder, name));
      }
    }
  }
}
