import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shardOf } from '../../src/domain/buyer/record.ts';
import { smallPhoto } from '../../src/domain/small-photo.ts';
import { paths } from '../../src/paths.ts';

/** Files that a network would send packed. */
const PACKED = /\.(html|css|js|svg|json|ics|vcf)$/;

/**
 * Beside every built page of a fair the list of what a phone needs to keep it (`ngoai-tuyen.json`), by path: the
 * fair, its booths, the products and producers it links to, their cards and calendar, the list of all fairs, the
 * buyer's own list, the same fair and booths in the other language, and all that those pages load. Sizes are known
 * only now that the site is built.
 */
export function offlineLists(outDir: string): Readonly<Record<string, string>> {
  const lists: Record<string, string> = {};
  const pages = globSync('{su-kien,en/su-kien}/*/index.html', { cwd: outDir });
  for (const page of pages) {
    const start = `/${dirname(page).replaceAll('\\', '/')}/`;
    const urls = closure(outDir, start);
    if (!urls.some((url) => /\/G\//.test(url))) continue;
    const hash = createHash('sha256');
    let bytes = 0;
    for (const url of urls) {
      const content = readFileSync(fileOf(outDir, url));
      hash.update(url).update(content);
      bytes += PACKED.test(fileOf(outDir, url)) ? gzipSync(content, { level: 6 }).length : content.length;
    }
    const list = { version: hash.digest('hex').slice(0, 16), bytes, urls };
    lists[`${dirname(page).replaceAll('\\', '/')}/ngoai-tuyen.json`] = JSON.stringify(list);
  }
  return lists;
}

const fileOf = (outDir: string, url: string): string =>
  join(outDir, url.endsWith('/') ? `${url}index.html` : url);

/** From the fair to its booths and products, from those one step further to producers; and every file they load. */
function closure(outDir: string, start: string): string[] {
  const prefix = start.startsWith('/en/') ? '/en/' : '/';
  const found = new Set<string>();
  const visit = (url: string, follow: RegExp | undefined): void => {
    if (found.has(url) || !existsSync(fileOf(outDir, url))) return;
    found.add(url);
    if (!url.endsWith('/')) {
      if (/\.(js|css)$/.test(url)) for (const part of partsOf(outDir, url)) visit(part, undefined);
      return;
    }
    const html = readFileSync(fileOf(outDir, url), 'utf8');
    for (const asset of assetsOf(html)) visit(smallPhoto(asset), undefined);
    if (!follow) return;
    for (const link of linksOf(html)) if (/\.(vcf|ics)$/.test(link)) visit(link, undefined);
    const next = follow === BOOTHS ? MAKERS : undefined;
    for (const link of linksOf(html)) {
      if (link.startsWith(prefix) && follow.test(link.slice(prefix.length - 1))) visit(link, next);
    }
  };
  visit(start, BOOTHS);
  // A walk over a fair: back to the list of fairs, and to what was picked on the way.
  const lang = prefix === '/' ? 'vi' : 'en';
  for (const page of [paths.fairs(lang), paths.shortlist(lang)]) visit(page, undefined);
  // Who switches language at a booth finds the booth; products stay as they are.
  const twin = prefix === '/' ? `/en${start}` : start.slice('/en'.length);
  const booths = [...found].filter((url) => /\/G\//.test(url));
  visit(twin, undefined);
  for (const url of booths) visit(prefix === '/' ? `/en${url}` : url.slice('/en'.length), undefined);
  for (const file of buyerFiles(outDir, lang, found)) found.add(file);
  return [...found].sort();
}

/** Enough for a fair of a district; of a nation's catalogue a fair's products lie in too many files to keep. */
const MOST_BUYER_FILES = 20;

/** The files that an enquiry about the fair's products reads. */
function buyerFiles(outDir: string, lang: string, urls: ReadonlySet<string>): string[] {
  const folder = `du-lieu/nguoi-mua/${lang}`;
  const shards = globSync('*.json', { cwd: join(outDir, folder) }).length;
  const ids = [...urls].flatMap((url) => /\/san-pham\/([^/]+)\/$/.exec(url)?.[1] ?? []);
  const files = [...new Set(ids.map((id) => `/${folder}/${String(shardOf(id, shards))}.json`))];
  return files.length > MOST_BUYER_FILES ? [] : files;
}

const BOOTHS = /^\/(G|san-pham)\/[^/]+\/$/;
/** The rest of the site is not the fair's. */
const MAKERS = /^\/(nha-san-xuat\/[^/]+|ket-noi-giao-thuong\/hoi-hang)\/$/;

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)].map((match) => match[1] ?? '');
}

function assetsOf(html: string): string[] {
  const sources = [...html.matchAll(/<(?:script|img|source)[^>]*\ssrc="(\/[^"#?]+)/g)];
  const linked = [
    ...html.matchAll(/<link[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*>/g),
  ].flatMap(([tag]) => [.../href="(\/[^"#?]+)/g[Symbol.matchAll](tag)]);
  return [...sources, ...linked].map((match) => match[1] ?? '');
}

/** What a script imports at once, and what a style sheet shows. */
function partsOf(outDir: string, url: string): string[] {
  const text = readFileSync(fileOf(outDir, url), 'utf8');
  const base = `https://site.example${url}`;
  const imports = [...text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)];
  const urls = [...text.matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g)];
  return [...imports, ...urls].map((match) => new URL(match[1] ?? '', base).pathname);
}
