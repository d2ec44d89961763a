export interface PageNumber {
  /** 1-based; for a gap, the last page that is left out. */
  readonly number: number;
  readonly gap: boolean;
}

/** The first, the last and the neighbouring pages, with gaps between. */
export function pageNumbers(page: number, pages: number): PageNumber[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const items: PageNumber[] = [];
  for (const number of [...new Set(wanted)].sort((a, b) => a - b)) {
    const before = items.at(-1)?.number ?? 0;
    // A gap of one page is that page, not dots.
    if (number - before >= 2) items.push({ number: number - 1, gap: number - before > 2 });
    items.push({ number, gap: false });
  }
  return items;
}
