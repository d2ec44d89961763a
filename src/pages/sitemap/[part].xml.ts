import type { APIRoute } from 'astro';
import { indexedAddresses, inOneLanguage, loadSite } from '../../catalogue/load.ts';
import { absolute } from '../../paths.ts';
import { sitemap, SITEMAP_SIZE, type SitemapEntry } from '../../present/structured-data/sitemap.ts';

export async function getStaticPaths() {
  const { host, languages } = await loadSite();
  const entries = (await indexedAddresses()).flatMap((address): SitemapEntry[] => {
    const alternates = languages.map((lang) => ({ lang, url: absolute(host, address[lang]) }));
    return alternates.map(({ url }) => ({ url, alternates }));
  });
  const parts = Math.ceil(entries.length / SITEMAP_SIZE);
  return inOneLanguage(
    Array.from({ length: parts }, (_, part) => ({
      params: { part: String(part + 1) },
      props: { entries: entries.slice(part * SITEMAP_SIZE, (part + 1) * SITEMAP_SIZE) },
    })),
  );
}

export const GET: APIRoute<{ entries: SitemapEntry[] }> = ({ props }) =>
  new Response(sitemap(props.entries), { headers: { 'Content-Type': 'application/xml' } });
