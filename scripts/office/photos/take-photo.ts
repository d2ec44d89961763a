import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { foldedId } from '../../../src/domain/checks/nearest.ts';
import type { Kind } from '../../../src/office/api-types.ts';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { Fault } from '../../command-line/fault.ts';
import { entryPaths } from '../entry/entry-paths.ts';
import { stagingFolder } from './staged.ts';

/** Pixels of the longer side that a page can show; more only weighs. */
const LONGEST = 2400;
/** A phone's photo has some 12 million; far more is an attack on the memory. */
const MOST_PIXELS = 120_000_000;

export interface TakenPhoto {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A photo as the catalogue keeps it: upright, without position or other data of the camera, at most 2,400 pixels. It
 * waits until its entry is saved. Throws a `Fault` for what is no picture that can be read.
 */
export async function takePhoto(
  folder: string,
  kind: Kind,
  id: string,
  name: string,
  bytes: Uint8Array,
): Promise<TakenPhoto> {
  const metadata = await readable(bytes, name);
  // Drawings keep their sharp edges as PNG; photographs are JPEG.
  const isDrawing = metadata.format === 'png' && metadata.hasAlpha;
  const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await (
    isDrawing ? upright.png() : upright.flatten({ background: 'white' }).jpeg({ quality: 88, mozjpeg: true })
  )
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw unreadable(name);
    });
  const file = freeName(folder, kind, id, name, isDrawing ? 'png' : 'jpg');
  writeAtomically(join(stagingFolder(folder, kind, id), file), data);
  return { file, width: info.width, height: info.height };
}

async function readable(bytes: Uint8Array, name: string): Promise<Metadata> {
  if (isHeic(bytes))
    throw new Fault(
      `“${name}” là ảnh HEIC của iPhone, máy này không đọc được. Trên iPhone, vào Cài đặt → Camera → Định dạng → chọn “Tương thích nhất” rồi chụp lại; hoặc mở ảnh, chọn Chia sẻ và lưu thành JPEG.`,
      `“${name}” is a HEIC photo, which this machine cannot read. Save it as JPEG.`,
    );
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
  } catch {
    throw unreadable(name);
  }
}

/** By the brand in the file's first box: the ending of a name proves nothing. */
function isHeic(bytes: Uint8Array): boolean {
  const box = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
  return /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)$/u.test(box);
}

function unreadable(name: string): Fault {
  return new Fault(
    `Không đọc được “${name}”. Hãy chọn ảnh JPEG, PNG hoặc WebP.`,
    `“${name}” cannot be read. Choose a JPEG, PNG or WebP picture.`,
  );
}

/** A name that no file of the entry has, made of the one that the file came with. */
export function freeName(folder: string, kind: Kind, id: string, name: string, ending: string): string {
  const base = foldedId(name.replace(/\.[^.]*$/u, '')).slice(0, 40) || 'anh';
  const taken = (file: string) =>
    existsSync(join(folder, entryPaths(kind, id).folder, file)) ||
    existsSync(join(stagingFolder(folder, kind, id), file));
  for (let number = 1; ; number++) {
    const file = `${number === 1 ? base : `${base}-${String(number)}`}.${ending}`;
    if (!taken(file)) return file;
  }
}
