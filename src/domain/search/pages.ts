import { fold, isMarked } from './letters.ts';

/** A page of the site and the phrases that name it, canonical, with their accents: ["gifts", "quà tặng", …]. */
export type PageNames = readonly (readonly string[])[];

export interface PagesFound {
  readonly ids: readonly string[];
  /** A phrase is all that was typed: the page is the answer. */
  readonly whole: boolean;
}

/** Pages that a query names: a phrase that is the whole query, or one of several words within it. At most two. */
export function pagesFor(query: readonly string[], pages: PageNames): PagesFound {
  const ids: string[] = [];
  let whole = false;
  for (const [id = '', ...phrases] of pages) {
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      const isWhole = parts.length === query.length;
      const from = query.findIndex((_, at) =>
        parts.every((part, offset) => isSaid(query[at + offset], part)),
      );
      if (from < 0 || (parts.length === 1 && !isWhole)) continue;
      if (!ids.includes(id)) ids.push(id);
      whole ||= isWhole;
    }
  }
  return { ids: ids.slice(0, 2), whole };
}

/** Without accents any will do; with accents they must be the same. */
function isSaid(typed: string | undefined, part: string): boolean {
  return typed === part || (typed !== undefined && !isMarked(typed) && typed === fold(part));
}
