/** A photo as the build has made it ready for pages. */
export interface MadePhoto {
  /** Digest of the photo's bytes and of how it was made: part of its files' names. */
  readonly key: string;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** A few pixels of it as a `data:` address, seen until the photo is there. */
  readonly blur: string;
}

export const PHOTO_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

/**
 * Widths a photo is made in (pixels): AVIF for nearly every reader, WebP and JPEG for old browsers, which get
 * by with fewer; the largest AVIF is for zooming in.
 */
const WIDTHS: Readonly<Record<PhotoFormat, readonly number[]>> = {
  avif: [480, 800, 1200, 1800],
  webp: [480, 960],
  jpg: [480, 1200],
};

/** Widths of a format for a photo `width` pixels wide: it is never enlarged. */
export function photoWidths(format: PhotoFormat, width: number): number[] {
  const smaller = WIDTHS[format].filter((wanted) => wanted <= width);
  const largest = WIDTHS[format].at(-1) ?? width;
  // A photo between two steps is kept in its own width too, if that is much more than the step below.
  return smaller.length === 0 || (width < largest && width > 1.15 * (smaller.at(-1) ?? 0))
    ? [...smaller, width]
    : smaller;
}

/** Base name of one of a photo's files. */
export function photoFileName({ key }: Pick<MadePhoto, 'key'>, width: number, format: PhotoFormat): string {
  return `${key}-${String(width)}.${format}`;
}
