import type { APIRoute } from 'astro';
import { indexedAddresses, loadSite } from '../catalogue/load.ts';
import { absolute, paths } from '../paths.ts';
import { SITEMAP_SIZE, sitemapIndex } from '../present/structured-data/sitemap.ts';

export const GET: APIRoute = async () => {
  const { host, languages } = await loadSite();
  const entries = (await indexedAddresses()).length * languages.length;
  const parts = Math.ceil(entries / SITEMAP_SIZE);
  const urls = Array.from({ length: parts }, (_, part) => absolute(host, paths.sitemapPart(part + 1)));
  return new Response(sitemapIndex(urls), { headers: { 'Content-Type': 'application/xml' } });
};
