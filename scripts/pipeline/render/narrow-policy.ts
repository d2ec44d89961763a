import { hash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** Data for machines: no policy speaks of it. */
const DATA = /\btype="application\/(?:ld\+)?json"/;

/**
 * Leaves in a page's policy the hashes of those inline scripts and styles that the page has. Astro names in every
 * page those of all its islands, 0.6 kB, and the hash of nothing for each style sheet in a file. No hash is added: what
 * got into a page some other way stays forbidden.
 */
export function narrowPolicy(html: string): string {
  const policy = POLICY.exec(html);
  if (!policy?.[2]?.includes("'sha")) return html;
  const own = new Set<string>();
  for (const [, , attributes = '', code = ''] of html.matchAll(INLINE)) {
    if (!attributes.includes('src=') && !DATA.test(attributes)) own.add(hash('sha256', code, 'base64'));
  }
  const kept = policy[2].replace(/ 'sha256-([^']*)'/g, (source, digest: string) =>
    own.has(digest) ? source : '',
  );
  return `${html.slice(0, policy.index)}${policy[1] ?? ''}${kept}"${html.slice(policy.index + policy[0].length)}`;
}
