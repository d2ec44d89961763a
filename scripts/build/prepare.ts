/**
 * First step of a build: reads the catalogue once, refuses it when it has errors, and writes what may be
 * published as one JSON file. A process of its own: what it read does not lie in memory while pages are made.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkSource } from '../../src/checker/check-catalogue.ts';
import { REPORTERS } from '../../src/checker/reporters.ts';
import { buildDay } from '../../src/domain/build-day.ts';
import { ParseCache } from '../../src/reader/parse-cache.ts';
import { publish } from '../../src/reader/publish.ts';
import { readCatalogue } from '../../src/reader/read-catalogue.ts';
import { cacheFolder } from './cache-folder.ts';
import { sayFullDisk } from './full-disk.ts';
import { checkProgress } from './progress.ts';
import { summaryFileOf, type PublishedSummary } from './published-file.ts';
import { projectRoot } from './run-tool.ts';
import { keepScans, scanListOf } from './scans.ts';
import { attachPhotos } from '../photos/attach.ts';
import { complain } from '../terminal.ts';

sayFullDisk();
const [folder = '', file = ''] = process.argv.slice(2);
// Another parser or another way of calling it starts another cache.
const parser = ['package-lock.json', 'src/reader/source-file.ts'].map((path) =>
  readFileSync(resolve(projectRoot, path)),
);
const version = createHash('sha256').update(Buffer.concat(parser)).update(folder).digest('hex').slice(0, 12);
const cache = new ParseCache(join(cacheFolder('parsed'), `${version}.json`));
const progress = checkProgress();
const source = readCatalogue(folder, cache, progress.watch);
cache.save();
const report = await checkSource(source, buildDay(process.env['BUILD_DATE'], Date.now()), progress.watch);
progress.end();
const failed = report.counts.error > 0;
const format = process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
process.stdout.write(REPORTERS[format]([report], { language: 'vi', from: process.cwd(), brief: !failed }));
if (failed) {
  process.exitCode = 1;
} else {
  const { published, faults } = await attachPhotos(publish(source), folder);
  for (const sentence of faults) complain(sentence);
  if (faults.length > 0) {
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    const scans = keepScans(published, folder, cacheFolder('scans'));
    writeFileSync(scanListOf(file), JSON.stringify(scans));
    writeFileSync(`${file}.new`, JSON.stringify(published));
    renameSync(`${file}.new`, file);
    // What the build itself must know: reading all of it again only to count would cost a second.
    const summary: PublishedSummary = { products: published.products.length, host: published.catalogue.host };
    writeFileSync(summaryFileOf(file), JSON.stringify(summary));
  }
}
