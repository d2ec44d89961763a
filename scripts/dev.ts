/** `npm run dev`: the site with live reload; saving a content file shows at once. `--port N`, `--lan`. */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { buildDay } from '../src/domain/build-day.ts';
import { readOptions } from '../src/reader/command-line.ts';
import { locateCatalogue } from '../src/reader/locate.ts';
import { prepare } from './build/build-site.ts';
import { contentReload } from './build/content-reload.ts';
import { publishedFileOf } from './build/published-file.ts';
import { runTool } from './build/run-tool.ts';
import { servePictures } from './build/serve-pictures.ts';
import { complain, saidBy } from './terminal.ts';

try {
  const { values } = readOptions({
    options: { port: { type: 'string', default: '4321' }, lan: { type: 'boolean', default: false } },
  });
  const catalogue = locateCatalogue();
  const day = buildDay(process.env['BUILD_DATE'], Date.now());
  // The check's report tells what is wrong; a catalogue that was right before is shown until this one is.
  const pictures = resolve('.cache/dev-pictures.json');
  const publish = async () =>
    (await prepare(catalogue, day)) === 0 &&
    (await runTool('node', ['scripts/build/pictures.ts', publishedFileOf(catalogue), pictures], {
      BUILD_DATE: day,
    })) === 0;
  if (!(await publish())) process.exit(1);
  process.env['PUBLISHED'] = publishedFileOf(catalogue);
  process.env['BUILD_DATE'] = day;
  await dev({
    root: '.',
    server: { port: Number(values.port), host: values.lan },
    vite: { plugins: [contentReload(catalogue, publish), servePictures(pictures)] },
  });
} catch (error) {
  complain(saidBy(error));
  process.exitCode = 1;
}
