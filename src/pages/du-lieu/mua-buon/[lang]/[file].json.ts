/** What can be bought, for the table on the buyers' page: a file as far as somebody looks. */
import type { APIRoute } from 'astro';
import { loadIndexes, loadSite } from '../../../../catalogue/load.ts';
import { inFiles } from '../../../../domain/buyer/offer.ts';
import type { Language } from '../../../../domain/text.ts';
import { offer, offered } from '../../../../present/offer.ts';

const files = async () => inFiles(offered((await loadIndexes()).products));
// Sorted once, however many files are asked for.
let made: ReturnType<typeof files> | undefined;

export async function getStaticPaths() {
  const { languages } = await loadSite();
  const found = await (made ??= files());
  return languages.flatMap((lang) => found.map((_, file) => ({ params: { lang, file: String(file) } })));
}

export const GET: APIRoute = async ({ params }) => {
  const views = (await (made ??= files()))[Number(params['file'])] ?? [];
  const body = views.map((view) => offer(view, params['lang'] as Language));
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
