/** For the page of lost addresses: a stamp's address that was damaged on the way, or a GTIN's with a lot, is mended. */
import { normaliseCode } from '../../domain/stamp/code.ts';
import { digitalLinkPath, readStampPath, repairStampPath } from '../../domain/stamp/url.ts';

const { pathname, hash } = location;
const mended = repairStampPath(pathname, hash) ?? digitalLinkPath(pathname);
const scanned = readStampPath(pathname, hash);
if (mended !== null) location.replace(mended);
// The address is as it should be and still nobody lists the code: the shell says so, and checks the seal.
else if (scanned) location.replace(`/T/#${normaliseCode(scanned.code)}/${scanned.seal ?? ''}`);
