/** The two doors through which browser code makes a link; a rule of the linter (`tests/lint/links.js`) knows no third. */
import { withOneSlash } from './web-address.ts';

/** Any host: what is asked for is the path alone. */
const SOMEWHERE = 'https://site.invalid';

/** Where `path` leads within the site (path, query, fragment). Whatever the text is, it names no other host and runs nothing. */
export function ownLink(path: string): string {
  const { pathname, search, hash } = new URL(SOMEWHERE + withOneSlash(path.trim()));
  return withOneSlash(pathname) + search + hash;
}

/** An address of another site, a phone number or a mail to write; undefined for what a browser would run, or open here. */
export function outsideLink(text: string): string | undefined {
  try {
    const { protocol } = new URL(text);
    return /^(https?|tel|mailto):$/.test(protocol) ? text.trim() : undefined;
  } catch {
    return undefined;
  }
}
