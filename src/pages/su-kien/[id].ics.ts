/** A fair for the phone's calendar. */
import type { APIRoute } from 'astro';
import { inOneLanguage, loadIndexes, loadSite } from '../../catalogue/load.ts';
import { absolute, paths } from '../../paths.ts';
import { calendar } from '../../present/formats/fair-calendar.ts';

export async function getStaticPaths() {
  const { fairs } = await loadIndexes();
  return inOneLanguage(fairs.map(({ id }) => ({ params: { id } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { fairs, places, catalogue } = await loadIndexes();
  const { host, today } = await loadSite();
  const fair = fairs.find(({ id }) => id === params['id']);
  if (!fair) return new Response(null, { status: 404 });
  const pageOf = (id: string) => absolute(host, paths.fair('vi', id));
  return new Response(calendar([fair], { issuer: catalogue.id, name: fair.name.vi, pageOf, places, today }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
