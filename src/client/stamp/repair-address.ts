/**
 * For the page of lost addresses: a stamp's address that was damaged on the way, a GTIN's with a lot, or a booth's as
 * somebody typed it is mended. A booth's code that is wrong opens nothing: the page asks which booth was meant.
 */
import { boothAddress, type BoothAddress } from '../../domain/booth-address.ts';
import { ownLink } from '../../domain/link.ts';
import { normaliseCode } from '../../domain/stamp/code.ts';
import { digitalLinkPath, readStampPath, repairStampPath } from '../../domain/stamp/url.ts';
import { askWhichBooth } from '../booth-guesses.ts';

const { pathname, hash } = location;
const mended = repairStampPath(pathname, hash) ?? digitalLinkPath(pathname);
const scanned = readStampPath(pathname, hash);
if (mended !== null) location.replace(ownLink(mended));
// The address is as it should be and still nobody lists the code: the shell says so, and checks the seal.
else if (scanned) location.replace(ownLink(`/T/#${normaliseCode(scanned.code)}/${scanned.seal ?? ''}`));
else void toBooth(boothAddress(pathname));

async function toBooth(address: BoothAddress | undefined): Promise<void> {
  if (!address) return;
  if (!address.certain) {
    await askWhichBooth(address.paths, fetch);
    return;
  }
  const [path] = address.paths;
  if (path === undefined || path === pathname) return;
  const answer = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) location.replace(ownLink(path));
}
