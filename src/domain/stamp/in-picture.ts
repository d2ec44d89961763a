import { recogniseScan } from './lookup.ts';
import { addressIn } from './pasted-address.ts';

/** What a picture with these codes asks about. */
export type InPicture =
  { readonly kind: 'none' } | { readonly kind: 'one'; readonly text: string } | { readonly kind: 'several' };

/**
 * A stamp goes before whatever else a pack bears; of two different ones neither, be the other a link that only looks like a
 * stamp: an answer about the true one would be taken for one about both.
 */
export function inPicture(texts: readonly string[], ownHosts: readonly string[]): InPicture {
  const distinct = [...new Set(texts)];
  const stamps = distinct.filter((text) =>
    ['stamp', 'foreign-stamp'].includes(recogniseScan(addressIn(text), ownHosts).kind),
  );
  if (stamps.length > 1) return { kind: 'several' };
  const [text] = [...stamps, ...distinct];
  return text === undefined ? { kind: 'none' } : { kind: 'one', text };
}
