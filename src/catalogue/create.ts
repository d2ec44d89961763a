import type { IsoDate } from '../domain/date.ts';
import type { PublishedCatalogue } from '../domain/published.ts';
import { addressesOf, type Address } from './addresses.ts';
import { joinAllBooths, type BoothIndex } from './booths.ts';
import { makeBrowse, type Browse } from './browse.ts';
import { comingDays } from './coming.ts';
import { countFigures, type CatalogueFigures } from './figures.ts';
import { indexCatalogue, type Indexes } from './indexes.ts';
import { joinEntries } from './joined.ts';
import { once } from './once.ts';
import { relatedIn, type RelatedIndex } from './related.ts';
import { siteOf } from './site.ts';
import { joinStamps, type JoinedStamps } from './stamps.ts';
import { summarise, type Summary } from './summary.ts';
import { countTargets, type Targets } from './targets.ts';
import type { Site } from '../domain/site.ts';

/**
 * What pages may ask of a catalogue. Each part is made when it is first asked for, and once. Parts are data, maps of data,
 * and functions of one id: `questions.ts` tells the build which of them a page asked for.
 */
export interface Catalogue {
  readonly site: Site;
  readonly indexes: () => Indexes;
  readonly related: () => RelatedIndex;
  readonly booths: () => BoothIndex;
  readonly browse: () => Browse;
  readonly figures: () => CatalogueFigures;
  readonly summary: () => Summary;
  readonly targets: () => Targets;
  readonly coming: () => ReturnType<typeof comingDays>;
  readonly addresses: () => readonly Address[];
  /** A promise, because the status file's signature is checked. */
  readonly stamps: () => Promise<JoinedStamps>;
}

/** The catalogue of these entries on a day. `address` overrides the host that the catalogue names. */
export function createCatalogue(entries: PublishedCatalogue, day: IsoDate, address?: string): Catalogue {
  const joined = joinEntries(entries, day);
  const site = siteOf(joined, address);
  const indexes = once(() => indexCatalogue(joined));
  const booths = once(() => joinAllBooths(indexes()));
  const browse = once(() => makeBrowse(indexes(), booths()));
  return {
    site,
    indexes,
    related: once(() => relatedIn(indexes())),
    booths,
    browse,
    figures: once(() => countFigures(indexes())),
    summary: once(() => summarise(indexes())),
    targets: once(() => countTargets(indexes())),
    coming: once(() => comingDays(indexes())),
    addresses: once(() => addressesOf(site, indexes(), browse())),
    stamps: once(() => joinStamps(indexes())),
  };
}
