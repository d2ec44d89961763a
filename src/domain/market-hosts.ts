/**
 * E-commerce floors a product may link to. A list, so that no address of a stranger gets in under the name of
 * a shop; addresses are checked for form, never fetched.
 */
export const MARKET_HOSTS: readonly string[] = [
  'postmart.vn',
  'buudien.vn',
  'nongsan.buudien.vn',
  'voso.vn',
  'shopee.vn',
  'lazada.vn',
  'tiki.vn',
  'sendo.vn',
  'tiktok.com',
  'facebook.com',
  'sanphamocop.vn',
  'ocophanoi.vn',
];

/** True for an allowed floor or a name below it; in a demonstration also for names nobody owns (RFC 2606). */
export function isMarketHost(url: string, demo: boolean): boolean {
  const host = URL.parse(url)?.hostname;
  if (host === undefined) return false;
  if (demo && /(^|\.)example$/.test(host)) return true;
  return MARKET_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}
