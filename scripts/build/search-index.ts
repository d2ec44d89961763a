/** A step of the build: the search index, `node scripts/build/search-index.ts PUBLISHED OUTDIR` (BUILD_DATE). */
import { readFileSync } from 'node:fs';
import { buildDay } from '../../src/domain/build-day.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { indexCatalogue } from '../search/index-catalogue.ts';

const [publishedFile = '', outDir = ''] = process.argv.slice(2);
const published = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
await indexCatalogue(published, buildDay(process.env['BUILD_DATE'], Date.now()), outDir);
