import type { PathWithRoute } from 'astro';

/** The file of a site that a page is written to. */
export function fileOf({
  pathname,
  route,
}: Pick<PathWithRoute, 'pathname'> & { route: { type: string; route?: string } }): string {
  // Servers look for this page under its own name.
  if (route.route === '/404') return '404.html';
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? path : path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * Two pages at one address: one would silently take the other's place, such as a producer named like a list.
 * Throws a sentence that names the address and both kinds of page.
 */
export function refuseTwins(
  pages: readonly (Pick<PathWithRoute, 'pathname'> & { route: { type: string; component: string } })[],
): void {
  const first = new Map<string, string>();
  for (const page of pages) {
    const file = fileOf(page);
    const other = first.get(file);
    if (other === undefined) {
      first.set(file, page.route.component);
      continue;
    }
    throw new Error(
      `Hai trang cùng một địa chỉ /${page.pathname.replace(/^\//, '')} (${other} và ${page.route.component}): ` +
        'một mục mang đúng tên của một trang khác. Hãy đổi tên thư mục hoặc tệp của mục đó. ' +
        '(Two pages have this address: an entry is named like another page. Rename its folder or file.)',
    );
  }
}
