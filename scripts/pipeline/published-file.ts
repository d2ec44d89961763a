import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { projectRoot } from '../command-line/run-tool.ts';

/** Where the published catalogue of a folder lies between the steps. */
export function publishedFileOf(catalogue: string): string {
  const name = createHash('sha256').update(catalogue).digest('hex').slice(0, 12);
  return resolve(projectRoot, '.cache/published', `${name}.json`);
}

/** The catalogue as the first step of a build checked and published it. */
export function readPublished(publishedFile: string): PublishedCatalogue {
  return JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
}

/** What a build knows of a catalogue without reading all of it. */
export interface PublishedSummary {
  readonly host: string;
}

export function summaryFileOf(publishedFile: string): string {
  return publishedFile.replace(/\.json$/, '.summary.json');
}

export function readSummary(publishedFile: string): PublishedSummary {
  return JSON.parse(readFileSync(summaryFileOf(publishedFile), 'utf8')) as PublishedSummary;
}
