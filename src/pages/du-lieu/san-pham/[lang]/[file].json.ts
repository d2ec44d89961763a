/** The cards of some products, in the order of the filter's table. */
import type { APIRoute } from 'astro';
import { inOneLanguage, loadBrowse, loadSite } from '../../../../catalogue/load.ts';
import type { CardFile } from '../../../../domain/browse/card.ts';
import type { ProductView } from '../../../../domain/product-view.ts';
import type { Language } from '../../../../domain/text.ts';
import { drawing } from '../../../../components/drawings.ts';
import { browseCard } from '../../../../present/browse-card.ts';

export async function getStaticPaths() {
  const { languages } = await loadSite();
  const { cardFiles, table } = await loadBrowse();
  return inOneLanguage(
    languages.flatMap((lang) =>
      cardFiles.map((views, file) => ({
        params: { lang, file: String(file) },
        props: { views, key: table.cards[file] },
      })),
    ),
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
