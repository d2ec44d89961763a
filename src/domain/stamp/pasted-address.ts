import { SEAL_SYMBOLS } from './seal.ts';

/** What mail programs put between two halves of a wrapped line: a break, `>` of a quotation, `=` of a soft break. */
const WRAP = '[\\s>=\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]';
const STAMP_ADDRESS = new RegExp(
  `(https?:${WRAP}?//[^\\s#]*?/t/[^\\s#/]{1,24})/?${WRAP}*(?:#|%23)${WRAP}*((?:[a-z2-7]+${WRAP}*)+)`,
  'gi',
);

/**
 * A pasted text with the stamps' addresses in it in one piece each: a mail program breaks them after 76 characters.
 * Joined is only what makes a seal of the right length; every other text is left as it stands.
 */
export function joinWrapped(text: string): string {
  return text.replace(STAMP_ADDRESS, (whole: string, address: string, tail: string) => {
    const seal = sealOf(tail);
    return seal === null ? whole : `${address}/#${seal}${rest(tail, seal)}`;
  });
}

/**
 * The one address in a pasted text, without the brackets, quotes and full stops around it; the text itself, trimmed, where
 * there is none or more than one.
 */
export function addressIn(text: string): string {
  const found = joinWrapped(text).match(ADDRESS) ?? [];
  return found.length === 1 && found[0] !== undefined ? bare(found[0]) : text.trim();
}

/** Every address in a text, each in the form in which it can be opened. */
export function addressesIn(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map(bare);
}

/**
 * The seal at the beginning of what stands behind `#`, in upper case: up to white space, a bracket, a quote, a stop or a
 * tracker (`?utm_source=…`, `&fbclid=…`). None of these is a symbol of a seal, so what is left is the seal or none;
 * nothing is mended in it.
 */
export function sealAtStart(fragment: string): string {
  const text = fragment.replace(/^[#\s]+/, '');
  return (/^[^\s()[\]<>{}.,;:!"'“”‘’«»?&|]*/.exec(text)?.[0] ?? '').toUpperCase();
}

/** A browser takes any number of slashes, either way, or none: what it would open is an address, however it is written. */
const ADDRESS = /https?:[^\s;,|"'<>“”‘’«»]+/gi;

/** A closing bracket belongs to the address only where it was opened in it. */
function bare(address: string): string {
  let end = address;
  for (;;) {
    const last = end.slice(-1);
    const opened = last === ')' ? '(' : last === ']' ? '[' : null;
    const isAround = opened === null ? /[.!:>}…]/.test(last) : !end.includes(opened);
    if (!isAround) return end;
    end = end.slice(0, -1);
  }
}

/** Whole pieces of the alphabet that together have a seal's length; null where they have not. */
function sealOf(text: string): string | null {
  let seal = '';
  for (const piece of text.match(new RegExp(`${WRAP}+|[a-z2-7]+|.`, 'gis')) ?? []) {
    if (new RegExp(`^${WRAP}`).test(piece)) continue;
    if (!/^[a-z2-7]+$/i.test(piece)) return null;
    seal += piece;
    if (seal.length >= SEAL_SYMBOLS) break;
  }
  return seal.length === SEAL_SYMBOLS ? seal : null;
}

/** What followed the seal in a text: the pieces behind its last. */
function rest(tail: string, seal: string): string {
  let left = seal.length;
  let at = 0;
  while (left > 0) {
    if (/[a-z2-7]/i.test(tail.charAt(at))) left--;
    at++;
  }
  return tail.slice(at);
}
