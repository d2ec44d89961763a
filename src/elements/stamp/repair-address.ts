/** For the page of lost addresses: a stamp's address that was damaged on the way is mended and opened. */
import { normaliseCode } from '../../domain/stamp/code.ts';
import { readStampPath, repairStampPath } from '../../domain/stamp/url.ts';

const { pathname, hash } = location;
const mended = repairStampPath(pathname, hash);
const scanned = readStampPath(pathname, hash);
if (mended !== null) location.replace(mended);
// The address is as it should be and still nobody lists the code: the shell says so, and checks the seal.
else if (scanned) location.replace(`/T/#${normaliseCode(scanned.code)}/${scanned.seal ?? ''}`);
