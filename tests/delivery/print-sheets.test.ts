import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/pipeline/build-site.ts';
import { publishedFileOf, readPublished } from '../../scripts/pipeline/published-file.ts';
import { printDocument } from '../../scripts/print/document.ts';
import { paperRenderer } from '../../scripts/print/render-html.ts';
import { renderPdf } from '../../scripts/print/render-pdf.ts';
import { createCatalogue } from '../../src/catalogue/create.ts';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { PAPER_KINDS, type PaperKind } from '../../src/paper/paper-job.ts';
import { ensureTestBrowser } from '../browser/chromium.ts';
import { TEST_DAY } from '../browser/sites.ts';
import { root, workFolder } from './site-build.ts';

/** Paper in points, as a PDF's page box has it. */
const PAPERS: Readonly<Record<PaperKind, readonly [width: number, height: number]>> = {
  product: [595, 842],
  producer: [595, 842],
  catalogue: [595, 842],
  leaflet: [420, 595],
  poster: [842, 1191],
};

/** Every sheet of a PDF has the paper's size, and its letters are our own. */
function expectSheets(pdf: string, [width, height]: readonly [number, number], least: number): void {
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThan(least);
  for (const [, boxWidth, boxHeight] of boxes) {
    expect(Math.abs(Number(boxWidth) - width)).toBeLessThan(1);
    expect(Math.abs(Number(boxHeight) - height)).toBeLessThan(1);
  }
  const fonts = [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
  expect(fonts).toEqual(
    expect.arrayContaining(['Phudu-ExtraBold', 'BeVietnamPro-Regular', 'BeVietnamPro-SemiBold']),
  );
}

beforeAll(() => {
  process.env['CHROME_PATH'] = ensureTestBrowser();
});

describe('all that can be printed of the demonstration', () => {
  let catalogue: ReturnType<typeof createCatalogue>;
  let render: Awaited<ReturnType<typeof paperRenderer<'Paper.astro'>>>;
  beforeAll(async () => {
    const demo = locateCatalogue('chuong-my');
    expect(await prepare(demo, TEST_DAY)).toBe(0);
    catalogue = createCatalogue(readPublished(publishedFileOf(demo)), TEST_DAY);
    render = await paperRenderer('Paper.astro');
  });

  it.each(PAPER_KINDS.flatMap((kind) => LANGUAGES.map((lang) => ({ kind, lang }))))(
    '$kind in $lang: every sheet has its paper’s size and holds its words',
    async ({ kind, lang }) => {
      const all = { ids: undefined, group: undefined };
      const { pdf, unfit } = await renderPdf(await render(printDocument(catalogue, kind, all, lang)));
      expect(unfit).toBe(0);
      expectSheets(pdf.toString('latin1'), PAPERS[kind], 5);
    },
  );
});

it('the command prints what it is asked for, and says nothing but where it lies', () => {
  const file = join(workFolder('print'), 'nha-san-xuat.pdf');
  const asked = ['--what', 'producer', '--ids', 'htx-rau-song-bui-mau,ho-banh-chung-cong-dinh-mau'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/print.ts', ...asked, '--lang', 'vi', '--out', file],
    { encoding: 'utf8', cwd: root, env: { ...process.env, CATALOGUE: 'chuong-my', BUILD_DATE: TEST_DAY } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(file);
  expectSheets(readFileSync(file, 'latin1'), PAPERS.producer, 1);
});
