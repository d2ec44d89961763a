import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { cacheFolder } from '../../files/cache-folder.ts';
import { summaryFileOf, type PublishedSummary } from '../published-file.ts';
import { keepScans, scanListOf } from '../scans.ts';

/**
 * Writes what may be published of the catalogue in `folder` as one JSON file, with its scans and its summary beside it,
 * and returns the text of that file.
 */
export function writePublished(published: PublishedCatalogue, folder: string, file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const scans = keepScans(published, folder, cacheFolder('scans'));
  writeFileSync(scanListOf(file), JSON.stringify(scans));
  const text = JSON.stringify(published);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  // What the build itself must know: reading all of it again only to count would cost a second.
  const summary: PublishedSummary = { host: published.catalogue.host };
  writeFileSync(summaryFileOf(file), JSON.stringify(summary));
  return text;
}
