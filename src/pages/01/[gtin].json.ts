import type { APIRoute } from 'astro';
import { inOneLanguage, loadIndexes, loadSite, loadStamps } from '../../catalogue/load.ts';
import { productsByGtin } from '../../domain/gtin-index.ts';
import type { ProductView } from '../../domain/product-view.ts';
import { absolute, paths } from '../../paths.ts';
import { plain } from '../../present/marked-text.ts';

/** A linkset (RFC 9264) for each GTIN on file, with GS1's link types. No resolver conformance is claimed. */
export async function getStaticPaths() {
  const { products } = await loadIndexes();
  return inOneLanguage(
    [...productsByGtin(products)].map(([gtin, view]) => ({ params: { gtin }, props: { view } })),
  );
}

export const GET: APIRoute<{ view: ProductView }> = async ({ props: { view }, params }) => {
  const { host, languages } = await loadSite();
  const { byProduct } = await loadStamps();
  const stamps = byProduct.get(view.product.id) ?? [];
  const pip = languages.map((lang) => ({
    href: absolute(host, paths.product(lang, view.product.id)),
    title: plain(view.product.name, lang),
    type: 'text/html',
    hreflang: [lang],
  }));
  const certification = stamps.map(({ row }) => ({
    href: absolute(host, paths.stamp(row.code)),
    type: 'text/html',
  }));
  const traceability = view.product.facts?.traceabilityUrl;
  return Response.json({
    linkset: [
      {
        anchor: absolute(host, `/01/${params['gtin'] ?? ''}`),
        'https://gs1.org/voc/pip': pip,
        'https://gs1.org/voc/defaultLink': pip.slice(0, 1),
        ...(certification.length > 0 && { 'https://gs1.org/voc/certificationInfo': certification }),
        ...(traceability && { 'https://gs1.org/voc/traceability': [{ href: traceability }] }),
      },
    ],
  });
};
