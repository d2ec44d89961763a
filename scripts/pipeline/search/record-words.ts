import type { Place, PlaceIndex } from '../../../src/domain/place.ts';
import type { Bilingual } from '../../../src/domain/text.ts';

export const NO_WORDS = { keys: '', added: '', seen: '', kind: '', maker: '', place: '', facts: '' };

export function both(text: Bilingual | undefined): string[] {
  return text === undefined ? [] : text.en === undefined ? [text.vi] : [text.vi, text.en];
}

/** Markdown as the words a reader sees. */
export function plain(markdown: string | undefined): string {
  return (markdown ?? '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[#*_>`|]/gu, ' ');
}

export function phonesOf(
  contacts: { phone?: string | undefined; zalo?: string | undefined } | undefined,
): string[] {
  return [...new Set([contacts?.phone, contacts?.zalo].filter((phone) => phone !== undefined))];
}

/** Names of places and of every unit above them, each once. */
export function placeNames(places: PlaceIndex, ids: readonly (string | undefined)[]): string[] {
  const names = new Set<string>();
  for (const id of ids) {
    let place: Place | undefined = id === undefined ? undefined : places.get(id);
    for (let hops = 0; place && hops < 6; hops++) {
      names.add(place.name.vi);
      place = place.parent === undefined ? undefined : places.get(place.parent);
    }
  }
  return [...names];
}
