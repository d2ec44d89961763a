import type { PublishedCatalogue } from '../src/domain/published.ts';
import type { Product } from '../src/domain/product.ts';
import type { Standings } from '../src/domain/standings.ts';

/** Three years later on the same day of the year. */
function termEnd(day: string): string {
  const end = new Date(`${String(Number(day.slice(0, 4)) + 3)}${day.slice(4)}T00:00:00Z`);
  return end.toISOString().slice(0, 10);
}

/** How a product stands on a day, read off its file without any of the site's code. */
export function plainStanding(product: Product, { documents }: PublishedCatalogue, day: string) {
  const decided = product.certificates.flatMap((certificate) => {
    if (certificate.basis !== 'decision') return [];
    const from =
      certificate.signedOn ?? documents.find(({ id }) => id === certificate.decision)?.signedOn ?? '';
    const ends = [certificate.lastValidDay ?? termEnd(from), certificate.extendedUntil ?? ''].sort();
    return [{ from, end: ends[1] ?? '', withdrawn: certificate.withdrawal?.on }];
  });
  if (decided.length === 0)
    return product.certificates.some(({ basis }) => basis === 'list') ? 'listed' : 'reported';
  const newest = decided
    .filter(({ from }) => from <= day)
    .sort((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  if (!newest) return 'coming';
  if (newest.withdrawn !== undefined && newest.withdrawn <= day) return 'withdrawn';
  return day <= newest.end ? 'inForce' : 'lapsed';
}

/** A plain count of the products that `keep` keeps. */
export function plainCount(
  published: PublishedCatalogue,
  day: string,
  keep: (product: Product) => boolean = () => true,
): Standings {
  const counts = { inForce: 0, lapsed: 0, withdrawn: 0, listed: 0, reported: 0, coming: 0, total: 0 };
  for (const product of published.products) {
    if (!keep(product)) continue;
    counts.total++;
    counts[plainStanding(product, published, day)]++;
  }
  return counts;
}
