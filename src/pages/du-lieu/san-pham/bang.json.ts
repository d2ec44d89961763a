/** What the filter knows of every product, for both languages. */
import type { APIRoute } from 'astro';
import { loadBrowse } from '../../../catalogue/load.ts';

export const GET: APIRoute = async () => {
  const { table } = await loadBrowse();
  return new Response(JSON.stringify(table), { headers: { 'content-type': 'application/json' } });
};
