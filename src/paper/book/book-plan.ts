import { GROUP_IDS, type GroupId } from '../../domain/group.ts';
import type { ProductView } from '../../domain/product-view.ts';
import { inChunks } from '../in-chunks.ts';

/** Products on a page of the book, and below the drawing with which a group opens. */
const PER_PAGE = 4;
const OPENING = 2;
const CONTENTS_PER_PAGE = 64;

/** A line of the contents: a group's name, or a product's. */
export type ContentsLine = { readonly page: number } & (
  { readonly group: GroupId | undefined } | { readonly view: ProductView }
);

/** A page of products; the first of its group `opens` it. */
export interface BookPage {
  readonly group: GroupId | undefined;
  readonly opens: boolean;
  readonly views: readonly ProductView[];
  readonly page: number;
}

export interface BookPlan {
  /** A list for each page of contents, the first of which is page 2. */
  readonly contents: readonly (readonly ContentsLine[])[];
  readonly pages: readonly BookPage[];
}

/** A group's pages: its opening, then pages as full as each other, so that none is left with a lone product. */
function pagesOf(views: readonly ProductView[]): ProductView[][] {
  const rest = views.length - OPENING;
  // One more is no page of its own.
  const opening = rest === 1 ? OPENING + 1 : OPENING;
  const pages = Math.ceil(Math.max(0, views.length - opening) / PER_PAGE);
  const full = [views.slice(0, opening)];
  for (let i = 0, from = opening; i < pages; i += 1) {
    const size = Math.ceil((views.length - from) / (pages - i));
    full.push(views.slice(from, from + size));
    from += size;
  }
  return full;
}

/** Which product stands on which page: group by group, those without a group last. */
export function bookPlan(products: readonly ProductView[]): BookPlan {
  const chapters = [...GROUP_IDS, undefined].flatMap((group) => {
    const views = products.filter((view) => view.group === group);
    return views.length > 0 ? [{ group, pages: pagesOf(views) }] : [];
  });
  // The cover counts as page 1, as in any book.
  const before = 1 + Math.ceil((products.length + chapters.length) / CONTENTS_PER_PAGE);
  const pages = chapters
    .flatMap(({ group, pages: own }) => own.map((views, i) => ({ group, opens: i === 0, views })))
    .map((page, i) => ({ ...page, page: before + i + 1 }));
  const lines = pages.flatMap(({ group, opens, views, page }): ContentsLine[] => [
    ...(opens ? [{ group, page }] : []),
    ...views.map((view) => ({ view, page })),
  ]);
  return { contents: inChunks(lines, CONTENTS_PER_PAGE), pages };
}
