/** Prints a document with Chromium. It reads nothing but this project's own styles, drawings and photos. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, ensureChromium } from '../../tests/browser/chromium.ts';
import { photoCache } from '../pipeline/photos/attach.ts';
import { projectRoot } from '../command-line/run-tool.ts';
import { fitSheets } from './fit.ts';
import { ownEntry } from '../../src/domain/own-entry.ts';

const ORIGIN = 'http://print.invalid';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  jpg: 'image/jpeg',
};

/** Where a file of the document lies. */
function fileOf(path: string): string | undefined {
  if (path.includes('..')) return undefined;
  const photo = /^\/anh\/([0-9a-f]+)-\d+\.jpg$/.exec(path);
  if (photo) return join(photoCache.folderOf(photo[1] ?? ''), path.slice('/anh/'.length));
  return /^\/src\/(styles|illustrations)\//.test(path) ? join(projectRoot, path) : undefined;
}

/** A page may keep the letters it was first painted in (`optional`); paper waits for its own. */
function contentOf(file: string): string | Buffer {
  const content = readFileSync(file);
  return file.endsWith('.css')
    ? content.toString().replaceAll('font-display: optional', 'font-display: block')
    : content;
}

export interface Printed {
  readonly pdf: Buffer;
  /** Sheets whose words do not fit, however tight. */
  readonly unfit: number;
}

export async function renderPdf(markup: string): Promise<Printed> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    const faults: string[] = [];
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ body: markup, contentType: 'text/html; charset=utf-8' });
      const file = fileOf(pathname);
      try {
        const contentType =
          ownEntry(TYPES, pathname.slice(pathname.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
        return await route.fulfill({ body: contentOf(file ?? ''), contentType });
      } catch {
        faults.push(pathname);
        return route.abort();
      }
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (faults.length > 0) throw new Error(`Không đọc được: ${faults.join(', ')}. (Could not be read.)`);
    // Stand-ins are other letters: a sheet set in them would break and look otherwise. A list may use one font alone.
    const ready = await page.evaluate(async () => {
      const fonts = ['800 12pt Phudu', "400 9pt 'Be Vietnam Pro'"];
      await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
      return fonts.every((font) => document.fonts.check(font));
    });
    if (!ready) throw new Error('Chưa tải được phông chữ để in. (The fonts did not load.)');
    const unfit = await page.evaluate(fitSheets);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { pdf, unfit };
  } finally {
    await browser.close();
  }
}
