import type { APIRoute } from 'astro';
import { loadSite } from '../catalogue/load.ts';
import { absolute, paths } from '../paths.ts';

/** Crawling is allowed everywhere: a page that must not be listed says so itself, and has to be read for that. */
export const GET: APIRoute = async () => {
  const { host, catalogue } = await loadSite();
  const sitemap = catalogue.noindex ? '' : `Sitemap: ${absolute(host, paths.sitemap)}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
