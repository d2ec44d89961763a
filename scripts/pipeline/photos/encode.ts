/** Makes the files of one photo: upright, without location or any other hidden note, in a few sizes. */
import sharp, { type Sharp } from 'sharp';
import {
  PHOTO_FORMATS,
  photoFileName,
  photoWidths,
  type MadePhoto,
  type PhotoFormat,
} from '../../../src/domain/photo.ts';

/**
 * How each format is written. Part of every photo's key: a change makes all photos anew. More effort costs AVIF
 * seconds a photo: the next step halves the speed and saves a twentieth of the bytes.
 */
export const SETTINGS = {
  avif: { quality: 52, effort: 2, chromaSubsampling: '4:2:0' },
  avifLarge: { quality: 52, effort: 1, chromaSubsampling: '4:2:0' },
  webp: { quality: 74, effort: 2 },
  jpg: { quality: 78, progressive: true },
  blur: { width: 20, quality: 40 },
} as const;

/** What made the files: another version may write other bytes. */
export const TOOLS = `${sharp.versions.sharp} ${sharp.versions.vips}`;

function write(photo: Sharp, format: PhotoFormat, width: number): Sharp {
  if (format === 'avif') return photo.avif(width > 800 ? SETTINGS.avifLarge : SETTINGS.avif);
  return format === 'webp' ? photo.webp(SETTINGS.webp) : photo.jpeg(SETTINGS.jpg);
}

export interface EncodedPhoto {
  readonly photo: MadePhoto;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Throws when the picture cannot be read to its end. */
export async function encodePhoto(bytes: Buffer, key: string): Promise<EncodedPhoto> {
  // Decoded once. sharp drops every hidden note (EXIF: place, camera, owner) and turns colours to sRGB by itself.
  const { data, info } = await sharp(bytes, { failOn: 'warning' })
    .autoOrient()
    .flatten({ background: '#fffaf0' })
    .toColourspace('srgb')
    .resize({ width: 2400, height: 3200, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const upright = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const tiny = await upright()
    .resize(SETTINGS.blur.width)
    .webp({ quality: SETTINGS.blur.quality })
    .toBuffer();
  const photo: MadePhoto = {
    key,
    width: info.width,
    height: info.height,
    blur: `data:image/webp;base64,${tiny.toString('base64')}`,
  };
  const files = new Map<string, Buffer>();
  for (const format of PHOTO_FORMATS) {
    for (const width of photoWidths(format, info.width)) {
      files.set(
        photoFileName(photo, width, format),
        await write(upright().resize(width), format, width).toBuffer(),
      );
    }
  }
  return { photo, files };
}
