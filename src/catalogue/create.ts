import type { IsoDate } from '../domain/date.ts';
import type { PublishedCatalogue } from '../domain/published.ts';
import { addressesOf, type Address } from './addresses.ts';
import { joinAllBooths, type BoothIndex } from './booths.ts';
import { makeBrowse, type Browse } from './browse.ts';
import { countFigures, type CatalogueFigures } from './figures.ts';
import { indexCatalogue, type Indexes } from './indexes.ts';
import { joinEntries } from './joined.ts';
import { pageKeysOf, type PageKeys } from './page-key.ts';
import { siteOf } from './site.ts';
import { joinStamps, type JoinedStamps } from './stamps.ts';
import { summarise, type Summary } from './summary.ts';
import type { Site } from '../domain/site.ts';

/** What pages may ask of a catalogue. Each part is made when it is first asked for, and once. */
export interface Catalogue {
  readonly site: Site;
  readonly keys: PageKeys;
  readonly indexes: () => Indexes;
  readonly booths: () => BoothIndex;
  readonly browse: () => Browse;
  readonly figures: () => CatalogueFigures;
  readonly summary: () => Summary;
  readonly addresses: () => readonly Address[];
  /** A promise, because the status file's signature is checked. */
  readonly stamps: () => Promise<JoinedStamps>;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The catalogue of these entries on a day. `address` overrides the host that the catalogue names. */
export function createCatalogue(entries: PublishedCatalogue, day: IsoDate, address?: string): Catalogue {
  const joined = joinEntries(entries, day);
  const site = siteOf(joined, address);
  const keys = pageKeysOf(joined);
  const indexes = once(() => indexCatalogue(joined));
  const booths = once(() => joinAllBooths(indexes()));
  const browse = once(() => makeBrowse(indexes(), booths(), keys));
  return {
    site,
    keys,
    indexes,
    booths,
    browse,
    figures: once(() => countFigures(indexes())),
    summary: once(() => summarise(indexes())),
    addresses: once(() => addressesOf(site, indexes(), browse())),
    stamps: once(() => joinStamps(indexes())),
  };
}
