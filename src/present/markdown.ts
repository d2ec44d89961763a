import MarkdownIt from 'markdown-it';

/** Addresses a text may link to; everything else (`javascript:`, `data:`, `file:` …) stays plain text. */
const ALLOWED = /^(?:https?:|mailto:|tel:|[^\s:]*(?:[/?#]|$))/i;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (url) => {
  const address = url.trim();
  // Control characters are how `java\nscript:` gets past a list.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0020]/.test(address) || address.startsWith('//')) return false;
  return ALLOWED.test(address);
};
// Photos come in through their own fields, with sizes and a description.
markdown.disable('image');

/**
 * HTML of a text that an editor wrote: no raw HTML, no images, only links of the kinds above. Its headings
 * start at `topLevel`, to fit under the page's own. Rendered only when the page is.
 */
export function renderMarkdown(source: string, topLevel = 3): string {
  const tokens = markdown.parse(source, {});
  const levels = tokens
    .filter((token) => token.type === 'heading_open')
    .map((token) => Number(token.tag.slice(1)));
  const shift = topLevel - Math.min(...levels, 6);
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, Math.max(1, Number(token.tag.slice(1)) + shift))}`;
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The first sentences as bare text, for descriptions; cut at a word within `length` characters. */
export function excerpt(source: string, length = 160): string {
  const text = source
    .replace(/^#+\s.*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:.–-]$/, '')}…`;
}
