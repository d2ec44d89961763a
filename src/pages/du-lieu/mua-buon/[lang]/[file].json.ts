/** What can be bought, for the table on the buyers' page: a file as far as somebody looks. */
import type { APIRoute } from 'astro';
import { inOneLanguage, loadIndexes, loadSite } from '../../../../catalogue/load.ts';
import { inFiles } from '../../../../domain/buyer/offer.ts';
import type { ProductView } from '../../../../domain/product-view.ts';
import type { Language } from '../../../../domain/text.ts';
import { offer, offered } from '../../../../present/offer.ts';

export async function getStaticPaths() {
  const { languages } = await loadSite();
  const { products } = await loadIndexes();
  const files = inFiles(offered(products));
  return inOneLanguage(
    languages.flatMap((lang) =>
      files.map((views, file) => ({ params: { lang, file: String(file) }, props: { views } })),
    ),
  );
}

export const GET: APIRoute<{ views: readonly ProductView[] }> = ({ params, props: { views } }) => {
  const body = views.map((view) => offer(view, params['lang'] as Language));
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
