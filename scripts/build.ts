/**
 * `npm run build`: checks the catalogue, renders every page, then adds what needs the rendered site.
 * Inputs: CATALOGUE (name or path), SITE_URL, BUILD_DATE (YYYY-MM-DD); `--outDir DIR`, default dist/.
 */
import { resolve } from 'node:path';
import { buildDay } from '../src/domain/build-day.ts';
import { siteAddress } from '../src/domain/site-address.ts';
import { readOptions } from '../src/reader/command-line.ts';
import { locateCatalogue } from '../src/reader/locate.ts';
import { withBuildLock } from './build/build-lock.ts';
import { buildSite } from './build/build-site.ts';
import { saidOf } from './build/full-disk.ts';
import { complain } from './terminal.ts';

try {
  const { values } = readOptions({ options: { outDir: { type: 'string', default: 'dist' } } });
  siteAddress(process.env['SITE_URL']);
  const job = {
    catalogue: locateCatalogue(),
    day: buildDay(process.env['BUILD_DATE'], Date.now()),
    outDir: resolve(values.outDir),
  };
  process.exitCode = await withBuildLock(() => buildSite(job));
} catch (error) {
  complain(saidOf(error));
  process.exitCode = 1;
}
