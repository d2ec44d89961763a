import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { headersFile } from '../deploy/headers-file.ts';
import { securityTxt } from '../deploy/security-txt.ts';

/** Files for hosts and for those who find a weakness: `_headers`, `/.well-known/security.txt`. */
export function writeHostFiles(publishedFile: string, day: IsoDate, site: string): void {
  const { catalogue } = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
  const host = (process.env['SITE_URL'] ?? catalogue.host).replace(/\/$/, '');
  const write = (path: string, text: string) => {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    // Replaced, not written into: the file may be shared with the last site.
    rmSync(file, { force: true });
    writeFileSync(file, text);
  };
  write('_headers', headersFile());
  write('.well-known/security.txt', securityTxt(host, day));
}
