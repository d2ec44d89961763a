import { buildDay } from '../domain/build-day.ts';
import { createCatalogue, type Catalogue } from './create.ts';
import { readEntries } from './entries.ts';
import { eachLanguage, type LanguageFreePath } from './site.ts';

/*
 * What pages ask of the catalogue. It is made once a build, however many pages ask; while somebody edits, Astro loads
 * this module anew whenever an entry changed.
 */
let made: Promise<Catalogue> | undefined;

async function make(): Promise<Catalogue> {
  const day = buildDay(process.env['BUILD_DATE'], Date.now());
  return createCatalogue(await readEntries(), day, process.env['SITE_URL']);
}

const load = () => (made ??= make());

/** What every page knows of its site. */
export const loadSite = async () => (await load()).site;
/** Everything joined, sorted and indexed: no page looks through all products itself. */
export const loadIndexes = async () => (await load()).indexes();
/** Every booth of every fair. */
export const loadBooths = async () => (await load()).booths();
/** What the filter of products is made of. */
export const loadBrowse = async () => (await load()).browse();
/** What the pictures of data show. */
export const loadFigures = async () => (await load()).figures();
/** The catalogue in numbers on the build date. */
export const loadSummary = async () => (await load()).summary();
/** Every stamp of the catalogue. */
export const loadStamps = async () => (await load()).stamps();
/** Every page that search engines may list. */
export const indexedAddresses = async () => (await load()).addresses();
/** Makes the `cacheKey`s of pages. */
export const loadPageKeys = async () => (await load()).keys;

/** One static path for each language and each of `items`: the second half of nearly every `getStaticPaths`. */
export async function inEachLanguage<P extends Record<string, string | undefined>, D extends object>(
  items: readonly LanguageFreePath<P, D>[],
) {
  return eachLanguage((await loadSite()).languages, items);
}
