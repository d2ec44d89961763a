/** `npm run dev`: the site with live reload; content files are watched. Extra arguments go to Astro. */
import { locateCatalogue } from '../src/reader/locate.ts';
import { runTool } from './build/run-tool.ts';

try {
  process.exitCode = await runTool('astro', ['dev', '--ignore-lock', ...process.argv.slice(2)], {
    CATALOGUE: locateCatalogue(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
