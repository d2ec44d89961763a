import type { Language } from '../domain/text.ts';
import { LANGUAGES } from '../domain/text.ts';
import { siteAddress } from '../domain/site-address.ts';
import type { Site } from '../domain/site.ts';
import { loadCatalogue } from './load.ts';

/** What every page knows of its site. `SITE_URL` overrides the catalogue's host. */
export async function loadSite(): Promise<Site> {
  const { catalogue, buildDate, fairs, news, guides, giftSets, salesPoints } = loadCatalogue();
  return {
    catalogue,
    host: siteAddress(process.env['SITE_URL']) ?? catalogue.host,
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

interface LanguageFreePath<P, D> {
  readonly params: P;
  readonly props: D;
  /** From `pageKey`, where the page has one. */
  readonly cacheKey?: string | undefined;
}

/** One static path for each language and each of `items`: the second half of nearly every `getStaticPaths`. */
export async function inEachLanguage<P extends Record<string, string | undefined>, D extends object>(
  items: readonly LanguageFreePath<P, D>[],
): Promise<{ params: P & { lang: string | undefined }; props: D & { lang: Language }; cacheKey?: string }[]> {
  const { languages } = await loadSite();
  return languages.flatMap((lang) =>
    items.map(({ params, props, cacheKey }) => ({
      params: { ...params, lang: lang === 'vi' ? undefined : lang },
      props: { ...props, lang },
      ...(cacheKey !== undefined && { cacheKey }),
    })),
  );
}
