/** `npm run print -- --help` tells what can be printed and how. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createCatalogue } from '../src/catalogue/create.ts';
import { buildDay } from '../src/domain/build-day.ts';
import { LANGUAGES, type Language } from '../src/domain/text.ts';
import { readOptions } from './command-line/options.ts';
import { locateCatalogue } from '../src/content/reader/locate.ts';
import { prepare } from './pipeline/build-site.ts';
import { publishedFileOf, readPublished } from './pipeline/published-file.ts';
import { PAPER_KINDS } from '../src/paper/paper-job.ts';
import { printDocument } from './print/document.ts';
import { printHelp } from './print/help.ts';
import { paperRenderer } from './print/render-html.ts';
import { renderPdf } from './print/render-pdf.ts';
import { complain, saidBy, say, sayLines } from './command-line/terminal.ts';

try {
  const { values } = readOptions({
    options: {
      what: { type: 'string' },
      ids: { type: 'string' },
      group: { type: 'string' },
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'vi' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    sayLines(printHelp());
    process.exit();
  }
  const lang = LANGUAGES.find((known) => known === values.lang) satisfies Language | undefined;
  const what = PAPER_KINDS.find((known) => known === values.what);
  const chosen = [values.ids, values.group, values.all || undefined].filter((choice) => choice !== undefined);
  if (!what || !lang || !values.out || chosen.length !== 1) throw new Error(printHelp());

  const catalogue = locateCatalogue();
  const day = buildDay(process.env['BUILD_DATE'], Date.now());
  // The components load while the catalogue is checked.
  const [checked, render] = await Promise.all([prepare(catalogue, day), paperRenderer('Paper.astro')]);
  if (checked !== 0) process.exit(1);
  const entries = readPublished(publishedFileOf(catalogue));
  const document = printDocument(
    createCatalogue(entries, day, process.env['SITE_URL']),
    what,
    { ids: values.ids?.split(','), group: values.group },
    lang,
  );
  const { pdf, unfit } = await renderPdf(await render(document));
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, pdf);
  say(`Đã in ra ${out}. (Printed.)`);
  if (unfit > 0) {
    complain(`${String(unfit)} tờ có chữ tràn ra ngoài, hãy xem lại trước khi in. (Words do not fit.)`);
    process.exitCode = 1;
  }
} catch (error) {
  complain(saidBy(error));
  process.exitCode = 1;
}
