import { buildDay } from '../domain/build-day.ts';
import { createCatalogue, type Catalogue } from './create.ts';
import { readEntries } from './entries.ts';
import { answererChannel, answererOf, observedCatalogue } from './questions.ts';
import { eachLanguage, withKey, type StaticPath } from './static-paths.ts';

/*
 * What pages ask of the catalogue. It is made once a build, however many pages ask; while somebody edits, Astro loads
 * this module anew whenever an entry changed. The build notes what a page asks here while it is rendered, and renders it
 * again only when an answer has changed (`questions.ts`).
 */
let made: Promise<Catalogue> | undefined;

async function make(): Promise<Catalogue> {
  const day = buildDay(process.env['BUILD_DATE'], Date.now());
  const catalogue = createCatalogue(await readEntries(), day, process.env['SITE_URL']);
  answererChannel.publish(answererOf(catalogue));
  return observedCatalogue(catalogue);
}

const load = () => (made ??= make());

/** What every page knows of its site. */
export const loadSite = async () => (await load()).site;
/** Everything joined, sorted and indexed: no page looks through all products itself. */
export const loadIndexes = async () => (await load()).indexes();
/** Which products a product's page shows besides. */
export const loadRelated = async () => (await load()).related();
/** Every booth of every fair. */
export const loadBooths = async () => (await load()).booths();
/** What the filter of products is made of. */
export const loadBrowse = async () => (await load()).browse();
/** What the pictures of data show. */
export const loadFigures = async () => (await load()).figures();
/** The catalogue in numbers on the build date. */
export const loadSummary = async () => (await load()).summary();
/** What plans ask for, and what was reached. */
export const loadTargets = async () => (await load()).targets();
/** Rounds to come, and certificates with their filing days. */
export const loadComing = async () => (await load()).coming();
/** Every stamp of the catalogue. */
export const loadStamps = async () => (await load()).stamps();
/** Every page that search engines may list. */
export const indexedAddresses = async () => (await load()).addresses();

/** One static path for each of `items`: the second half of a `getStaticPaths`. A page of other paths is never kept. */
export const inOneLanguage = <S extends StaticPath>(items: readonly S[]) => items.map(withKey);

/** One static path for each language and each of `items`: the second half of nearly every `getStaticPaths`. */
export async function inEachLanguage<P extends StaticPath['params'], D extends object>(
  items: readonly { readonly params: P; readonly props: D }[],
) {
  return eachLanguage((await loadSite()).languages, items);
}
