import { readFileSync } from 'node:fs';
import type { PublishedCatalogue } from '../domain/published.ts';

/**
 * The catalogue as `scripts/build/prepare.ts` checked and published it: one JSON file, named by PUBLISHED.
 * Astro's content store would inline it into the bundle as one huge string and keep several copies.
 */
export function readEntries(): PublishedCatalogue {
  const file = process.env['PUBLISHED'];
  if (!file)
    throw new Error(
      'Hãy dùng "npm run build" hoặc "npm run dev": chúng soạn dữ liệu trước. (PUBLISHED is not set.)',
    );
  return JSON.parse(readFileSync(file, 'utf8')) as PublishedCatalogue;
}
