/** The cards of some products, in the order of the filter's table. */
import type { APIRoute } from 'astro';
import { loadBrowse, loadPageKeys, loadSite } from '../../../../catalogue/load.ts';
import { cardOf } from '../../../../catalogue/page-key.ts';
import type { CardFile } from '../../../../domain/browse/card.ts';
import type { ProductView } from '../../../../domain/product-view.ts';
import type { Language } from '../../../../domain/text.ts';
import { drawing } from '../../../../components/drawings.ts';
import { browseCard } from '../../../../present/browse-card.ts';

export async function getStaticPaths() {
  const { pageKey } = await loadPageKeys();
  const { languages } = await loadSite();
  const { cardFiles, table } = await loadBrowse();
  return languages.flatMap((lang) =>
    cardFiles.map((views, file) => ({
      params: { lang, file: String(file) },
      props: { views, key: table.cards[file] },
      cacheKey: pageKey(...views.map(cardOf)),
    })),
  );
}

interface Props {
  views: readonly ProductView[];
  key: string;
}

export const GET: APIRoute<Props> = async ({ params, props: { views, key } }) => {
  const site = await loadSite();
  const lang = params['lang'] as Language;
  const body: CardFile = { key, cards: views.map((view) => browseCard(view, site, lang, drawing)) };
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
