import { readFileSync, realpathSync, statSync } from 'node:fs';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { foreignFiles } from '../../src/content/checker/foreign-files.ts';
import { ENCODING_NAMES, readForCertain } from '../../src/content/reader/encoding.ts';
import { readCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { assertHeld, withLock } from '../files/catalogue-lock.ts';

/** A file that was written anew as UTF-8. */
export interface FixedFile {
  readonly path: string;
  /** What it was in. */
  readonly encoding: string;
}

/**
 * Writes the files of the catalogue in `folder` whose encoding is known for certain as UTF-8: each in one step, with its
 * own line ends and rights. Files in doubt stay as they are. A second run finds nothing to do.
 */
export async function fixEncodings(folder: string): Promise<FixedFile[]> {
  if (foreignFiles(readCatalogue(folder)).length === 0) return [];
  return withLock(folder, () => {
    const fixed: FixedFile[] = [];
    // Read again: another run may have changed them while this one waited.
    for (const { file, path } of foreignFiles(readCatalogue(folder))) {
      const real = realpathSync(file);
      const certain = readForCertain(readFileSync(real));
      if (!certain) continue;
      assertHeld();
      writeAtomically(real, certain.text.replace(/^\uFEFF/, ''), statSync(real).mode & 0o777);
      fixed.push({ path, encoding: ENCODING_NAMES[certain.encoding] });
    }
    return Promise.resolve(fixed);
  });
}
