/** `npm run dev`: the site with live reload; saving a content file shows at once. `--port N`, `--lan`, `--host ADDRESS`. */
import { dev } from 'astro';
import { buildDay } from '../src/domain/build-day.ts';
import { readOptions } from './command-line/options.ts';
import { complain, saidBy } from './command-line/terminal.ts';

try {
  const { values } = readOptions({
    options: {
      port: { type: 'string', default: '4321' },
      lan: { type: 'boolean', default: false },
      host: { type: 'string' },
    },
  });
  // The day stays the same, however long the server runs.
  process.env['BUILD_DATE'] = buildDay(process.env['BUILD_DATE'], Date.now());
  await dev({ root: '.', server: { port: Number(values.port), host: values.host ?? values.lan } });
} catch (error) {
  complain(saidBy(error));
  // The server may have been opened before the catalogue was read.
  process.exit(1);
}
