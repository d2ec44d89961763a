import { setTimeout as pause } from 'node:timers/promises';
import { buildDay } from '../../../src/domain/build-day.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { legalFolder } from '../../../src/content/reader/read-catalogue.ts';
import { publishedFileOf } from '../published-file.ts';
import { checkedCatalogue } from './checked-catalogue.ts';
import type { CollectionName } from './store-entries.ts';
import { writePublished } from './write-published.ts';
import { complain, saidBy, sayLines } from '../../command-line/terminal.ts';

/** Editors save a file in several steps, and several files at once: milliseconds until they are read together. */
const SETTLED_AFTER = 50;

/** Reads and checks the whole catalogue; throws the checker's own report when it has errors. */
async function read(folder: string): Promise<PublishedCatalogue> {
  const day = buildDay(process.env['BUILD_DATE'], Date.now());
  const { report, faults, published } = await checkedCatalogue(folder, day);
  if (!published) throw new Error([report, ...faults].join('\n').trim());
  sayLines(report.trim());
  // Pages get the text that lies in the file, so that they are the same whoever read the catalogue.
  return JSON.parse(writePublished(published, folder, publishedFileOf(folder))) as PublishedCatalogue;
}

/** The one reading of the catalogue that the loaders of all collections share. */
export class CatalogueSource {
  readonly #folder = locateCatalogue();
  /** What is read: the catalogue, and the law that all catalogues share. Absolute. */
  readonly folders = [this.#folder, legalFolder(this.#folder)];
  readonly #asked = new Set<CollectionName>();
  #now: Promise<PublishedCatalogue> | undefined;
  #next: Promise<PublishedCatalogue | undefined> | undefined;

  /** The catalogue, read once for all collections: one that asks again begins another round. */
  get(name: CollectionName): Promise<PublishedCatalogue> {
    if (this.#asked.has(name)) {
      this.#asked.clear();
      this.#now = undefined;
    }
    this.#asked.add(name);
    return (this.#now ??= read(this.#folder));
  }

  /** The catalogue after an edit, read once for all who ask in a moment; undefined when it has errors, which are told. */
  again(): Promise<PublishedCatalogue | undefined> {
    return (this.#next ??= this.#readAgain(this.#now));
  }

  async #readAgain(last: Promise<unknown> | undefined): Promise<PublishedCatalogue | undefined> {
    await Promise.all([pause(SETTLED_AFTER), last?.catch(() => undefined)]);
    // Whoever asks from here on has seen a later edit.
    this.#next = undefined;
    const reading = read(this.#folder);
    this.#now = reading;
    return reading.catch((error: unknown) => {
      complain(saidBy(error));
      return undefined;
    });
  }
}
