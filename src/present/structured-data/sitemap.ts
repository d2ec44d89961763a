/** Addresses one sitemap file may hold, each with its alternates (the protocol allows 50,000 and 50 MB). */
export const SITEMAP_SIZE = 10_000;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface SitemapEntry {
  readonly url: string;
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

/** One sitemap file (sitemaps.org 0.9 with xhtml alternates). */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, alternates }) => {
    const links = alternates.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${escape(other.url)}"/>`,
    );
    return `<url><loc>${escape(url)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** The index of sitemap files. */
export function sitemapIndex(urls: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
}
