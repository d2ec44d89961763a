import type { Language } from '../domain/text.ts';
import { pageNumbers } from '../domain/page-numbers.ts';
import { t } from '../i18n/translate.ts';

/** Products, producers and documents on one page of a list. */
export const PAGE_SIZE = 24;
/** A row of a table is small: more fit on a page than cards. */
export const TABLE_SIZE = 100;

export interface ListPage<T> {
  readonly items: readonly T[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** The list cut into pages; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
  }));
}

interface PageLink {
  readonly number: number;
  /** None for a gap. */
  readonly href?: string;
  readonly label: string;
  readonly current?: boolean;
}

/** Links to the first, the last and the neighbouring pages; undefined where there is only one. */
export function pagination(
  { page, pages }: Pick<ListPage<unknown>, 'page' | 'pages'>,
  href: (page: number) => string,
  lang: Language,
) {
  if (pages < 2) return undefined;
  const words = t(lang);
  const items = pageNumbers(page, pages).map(({ number, gap }): PageLink =>
    gap ? { number, label: words('pages.gap') } : link(number),
  );
  function link(number: number): PageLink {
    return {
      number,
      href: href(number),
      label: words('pages.page', { page: number }),
      current: number === page,
    };
  }
  return {
    label: words('pages.label'),
    previous: page > 1 ? { href: href(page - 1), label: words('pages.previous') } : undefined,
    next: page < pages ? { href: href(page + 1), label: words('pages.next') } : undefined,
    pages: items,
  };
}
