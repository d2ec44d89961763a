import { LANGUAGES } from '../domain/text.ts';
import { siteAddress } from '../domain/site-address.ts';
import type { Site } from '../domain/site.ts';
import type { JoinedCatalogue } from './joined.ts';

/** What every page knows of its site. `address` overrides the catalogue's host. */
export function siteOf(joined: JoinedCatalogue, address?: string): Site {
  const { catalogue, buildDate, fairs, news, guides, giftSets, salesPoints } = joined;
  return {
    catalogue,
    host: siteAddress(address) ?? catalogue.host,
    today: buildDate,
    languages: LANGUAGES.filter((lang) => catalogue.languages.includes(lang)),
    has: {
      fairs: fairs.length > 0,
      news: news.length > 0,
      guides: guides.length > 0,
      gifts: giftSets.length > 0,
      salesPoints: salesPoints.length > 0,
    },
  };
}
