import type { IsoDate } from '../../src/domain/date.ts';
import { headersFile } from '../deploy/headers-file.ts';
import { securityTxt } from '../deploy/security-txt.ts';

/** Files for hosts and for those who find a weakness, by path: `_headers`, `.nojekyll`, `/.well-known/security.txt`. */
export function hostFiles(host: string, day: IsoDate): Readonly<Record<string, string>> {
  const address = (process.env['SITE_URL'] ?? host).replace(/\/$/, '');
  // GitHub Pages would leave out names that begin with a low line, among them every style.
  return { _headers: headersFile(), '.nojekyll': '', '.well-known/security.txt': securityTxt(address, day) };
}
