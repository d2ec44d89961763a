/**
 * `npm run build`: checks the catalogue, renders every page, then adds what needs the rendered site.
 * Inputs: CATALOGUE (name or path), SITE_URL, BUILD_DATE (YYYY-MM-DD); `--outDir DIR`, default dist/.
 */
import { resolve } from 'node:path';
import { buildDay } from '../src/domain/build-day.ts';
import { siteAddress } from '../src/domain/site-address.ts';
import { readOptions } from './command-line/options.ts';
import { locateCatalogue } from '../src/content/reader/locate.ts';
import { withBuildLock } from './files/build-lock.ts';
import { buildSite } from './pipeline/build-site.ts';
import { saidOf } from './files/full-disk.ts';
import { complain } from './command-line/terminal.ts';

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
