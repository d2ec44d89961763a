/**
 * For the page of lost addresses: a stamp's address that was damaged on the way, a GTIN's with a lot, or a booth's as
 * somebody typed it is mended.
 */
import { boothPaths } from '../../domain/booth-address.ts';
import { normaliseCode } from '../../domain/stamp/code.ts';
import { digitalLinkPath, readStampPath, repairStampPath } from '../../domain/stamp/url.ts';

const { pathname, hash } = location;
const mended = repairStampPath(pathname, hash) ?? digitalLinkPath(pathname);
const scanned = readStampPath(pathname, hash);
if (mended !== null) location.replace(mended);
// The address is as it should be and still nobody lists the code: the shell says so, and checks the seal.
else if (scanned) location.replace(`/T/#${normaliseCode(scanned.code)}/${scanned.seal ?? ''}`);
else void toBooth(boothPaths(pathname).filter((path) => path !== pathname));

/** A code with a slip may mean a few booths: the one that exists, if it is one. */
async function toBooth(paths: readonly string[]): Promise<void> {
  const answers = await Promise.all(
    paths.map((path) =>
      fetch(path, { method: 'HEAD' }).then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  );
  const [there, ...more] = paths.filter((_, index) => answers[index]);
  if (there !== undefined && more.length === 0) location.replace(there);
}
