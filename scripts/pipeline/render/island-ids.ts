const ISLAND = /(<astro-island\b[^>]*?\suid=")[^"]*/g;

/**
 * Numbers the islands of a page. Astro names each after a digest that holds the absolute path of its code, so that the
 * same site built in another folder would have other bytes; nothing reads that name.
 */
export function numberIslands(html: string): string {
  if (!html.includes('<astro-island')) return html;
  let islands = 0;
  return html.replace(ISLAND, (_, start: string) => `${start}${String(++islands)}`);
}
