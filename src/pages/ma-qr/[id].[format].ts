import type { APIRoute } from 'astro';
import QRCode from 'qrcode';
import { loadIndexes } from '../../catalogue/indexes.ts';
import { pageKey } from '../../catalogue/page-key.ts';
import { loadSite } from '../../catalogue/site.ts';
import { absolute, paths } from '../../paths.ts';
import { bilevelPng } from '../../qr/bilevel-png.ts';

/** Modules of white around it, ISO/IEC 18004. */
const QUIET = 4;
/** At most so many pixels a side: 10 cm at 300 dpi. */
const PNG_SIDE = 1200;

/** A product's QR for leaflets and shelves. It leads to the product's page and carries no seal: it is no stamp. */
export async function getStaticPaths() {
  const { products } = await loadIndexes();
  return products.flatMap(({ product }) =>
    ['svg', 'png'].map((format) => ({
      params: { id: product.id, format },
      cacheKey: pageKey({ id: product.id }),
    })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const { id = '', format } = params;
  const { host } = await loadSite();
  const url = absolute(host, paths.product('vi', id));
  if (format === 'svg') {
    const svg = await QRCode.toString(url, { errorCorrectionLevel: 'M', margin: QUIET, type: 'svg' });
    return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
  }
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const scale = Math.floor(PNG_SIDE / (modules.size + 2 * QUIET));
  const png = bilevelPng(modules.size, (row, column) => modules.get(row, column) === 1, scale, QUIET);
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};
