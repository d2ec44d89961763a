import { photoFileName, photoWidths, type PhotoFormat } from '../domain/photo.ts';
import type { Photo } from '../domain/product.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { photoPath } from '../paths.ts';
import { markedText, type MarkedText } from './marked-text.ts';

/** A photo's files as `Picture.astro` takes them. */
export interface PictureFiles {
  /** Best format first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly blur: string;
}

/** The files of a photo; undefined where the build has made none. */
export function pictureFiles({ made }: Photo): PictureFiles | undefined {
  if (!made) return undefined;
  const address = (width: number, format: PhotoFormat) => photoPath(photoFileName(made, width, format));
  const srcset = (format: PhotoFormat) =>
    photoWidths(format, made.width)
      .map((width) => `${address(width, format)} ${String(width)}w`)
      .join(', ');
  return {
    sources: [
      { type: 'image/avif', srcset: srcset('avif') },
      { type: 'image/webp', srcset: srcset('webp') },
    ],
    src: largestJpeg(made.width, address),
    srcset: srcset('jpg'),
    width: made.width,
    height: made.height,
    blur: made.blur,
  };
}

function largestJpeg(width: number, address: (width: number, format: PhotoFormat) => string): string {
  return address(photoWidths('jpg', width).at(-1) ?? width, 'jpg');
}

export interface GalleryPhoto {
  readonly files: PictureFiles;
  readonly alt: MarkedText;
  readonly credit: string | undefined;
}

/** The photos of an entry for its gallery, in the editor's order. */
export function galleryPhotos(photos: readonly Photo[] | undefined, lang: Language): GalleryPhoto[] {
  return (photos ?? []).flatMap((photo) => {
    const files = pictureFiles(photo);
    return files
      ? [
          {
            files,
            alt: markedText(photo.alt, lang),
            credit: [photo.credit, photo.licence].filter(Boolean).join(' · ') || undefined,
          },
        ]
      : [];
  });
}

/** The files of an entry's first photo, for cards. */
export function firstPicture(photos: readonly Photo[] | undefined): PictureFiles | undefined {
  const [first] = photos ?? [];
  return first && pictureFiles(first);
}

/** What `PhotoGallery.astro` says. */
export function galleryWords(lang: Language) {
  const words = t(lang);
  return {
    previous: words('gallery.previous'),
    next: words('gallery.next'),
    zoom: words('gallery.zoom'),
    close: words('gallery.close'),
    actual: words('gallery.actual'),
  };
}
