/**
 * A step of the build: `node scripts/pipeline/search-index.ts PUBLISHED LIST` (BUILD_DATE, CATALOGUE) makes the search
 * index, unless that of the same records is still there, and writes to LIST where its files go in the site.
 */
import { hash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../../src/domain/build-day.ts';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { dictionaryFile, readDictionary } from '../../src/content/reader/search-dictionary.ts';
import { searchRecords } from './search/records.ts';
import { writeSearchIndex } from './search/write-index.ts';
import { cacheFolder } from '../files/cache-folder.ts';
import { sayFullDisk } from '../files/full-disk.ts';
import { progressLine } from '../command-line/progress.ts';
import { readPublished } from './published-file.ts';
import { projectRoot } from '../command-line/run-tool.ts';
import { filesBelow } from './site/files-below.ts';
import type { Placed } from './site/placed.ts';

/** Indexes that stay, the newest: those of a few catalogues. */
const KEPT = 4;
const CACHE = cacheFolder('search');

/** What an index depends on besides its records: the code that makes it, and the packages. */
function tools(): Buffer {
  const code = globSync(['scripts/pipeline/search/*.ts', 'src/domain/search/*.ts'], {
    cwd: projectRoot,
  }).sort();
  return Buffer.concat([...code, 'package-lock.json'].map((file) => readFileSync(join(projectRoot, file))));
}

function removeOld(): void {
  const age = (name: string) => statSync(join(CACHE, name)).mtimeMs;
  const names = readdirSync(CACHE).sort((a, b) => age(b) - age(a));
  for (const name of names.slice(KEPT)) rmSync(join(CACHE, name), { recursive: true });
}

sayFullDisk();
const [publishedFile = '', list = ''] = process.argv.slice(2);
const published = readPublished(publishedFile);
const { source, dictionary, problems } = readDictionary(dictionaryFile(locateCatalogue()));
if (!dictionary) throw new Error(`${source.path}: ${problems?.message ?? 'không đọc được'}`);
const records = searchRecords(published, buildDay(process.env['BUILD_DATE'], Date.now()));
const input = Buffer.from(JSON.stringify([records, dictionary]));
const folder = join(CACHE, hash('sha256', Buffer.concat([tools(), input]), 'hex').slice(0, 24));
if (!existsSync(folder)) {
  // Made aside and renamed, so that a killed build leaves no half index behind.
  const aside = `${folder}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const progress = progressLine('Đang lập mục tìm kiếm');
  await writeSearchIndex(records, dictionary, aside, (done) => {
    progress.at(done, records.length);
  }).finally(() => {
    progress.end();
  });
  renameSync(aside, folder);
  removeOld();
}
writeFileSync(
  list,
  JSON.stringify(filesBelow(folder).map((file): Placed => [`pagefind/${file}`, join(folder, file)])),
);
