import { join } from 'node:path';
import type { Kind } from '../../../src/office/api-types.ts';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { Fault } from '../../command-line/fault.ts';
import { stagingFolder } from './staged.ts';
import { freeName, takePhoto } from './take-photo.ts';

/** Bytes: a decision of fifty sides as scanners make them. */
const LARGEST = 30_000_000;

/**
 * A scan as the catalogue keeps it: a PDF as it is, a picture as photos are kept. It waits until its entry is saved.
 * Throws a `Fault` for anything else.
 */
export async function takeScan(
  folder: string,
  kind: Kind,
  id: string,
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly file: string }> {
  if (!isPdf(bytes)) {
    if (/\.pdf$/i.test(name))
      throw new Fault(
        `“${name}” mang đuôi .pdf mà không phải tệp PDF. Hãy quét lại, hoặc chọn ảnh chụp tờ giấy.`,
        `“${name}” is called .pdf but is none. Scan it again, or choose a picture.`,
      );
    return takePhoto(folder, kind, id, name, bytes);
  }
  if (bytes.length > LARGEST)
    throw new Fault(
      `“${name}” nặng ${String(Math.ceil(bytes.length / 1e6))} MB. Hãy chụp lại ở 150–200 điểm (dpi), để dưới 30 MB.`,
      `“${name}” is too large. Scan it at 150–200 dpi, below 30 MB.`,
    );
  const file = freeName(folder, kind, id, name, 'pdf');
  writeAtomically(join(stagingFolder(folder, kind, id), file), bytes);
  return { file };
}

/** By its first bytes: the ending of a name proves nothing. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}
