import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/create.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { plainCount, plainStanding } from '../../plain-count.ts';

const demo = publish(readCatalogue(join(contentRoot, 'chuong-my')));
const DAYS = Array.from(
  { length: 10 },
  (_, at) => `2026-${String(at + 3).padStart(2, '0')}-${String(3 * at + 1).padStart(2, '0')}`,
);

/** The catalogue with one target of each kind. */
function withTargets(catalogue: PublishedCatalogue): PublishedCatalogue {
  const targets = (['recognised', 'in-force', 'communes', 're-rated', 'trained', 'inspected'] as const).map(
    (kind) => ({
      kind,
      year: 2026,
      atLeast: 40,
      sentence: { vi: kind },
    }),
  );
  const documents = catalogue.documents.map((one) => (one.kind === 'plan' ? { ...one, targets } : one));
  return { ...catalogue, documents };
}

const signedOn = (decision: string) => demo.documents.find(({ id }) => id === decision)?.signedOn ?? '';

describe.each(DAYS)('on %s', (day) => {
  const catalogue = createCatalogue(withTargets(demo), day);
  const reached = new Map(catalogue.targets().results.map(({ target, ...rest }) => [target.kind, rest]));

  test('what is reached is what a plain count of the files gives', () => {
    const recognised = demo.products.filter(({ certificates }) =>
      certificates.some((one) => {
        if (one.basis !== 'decision') return false;
        const from = one.signedOn ?? signedOn(one.decision);
        return from.startsWith('2026') && from <= day;
      }),
    ).length;
    expect(reached.get('recognised')?.reached).toBe(recognised);
    expect(reached.get('in-force')?.reached).toBe(plainCount(demo, day).inForce);
  });

  test('a commune whose only certificates have lapsed does not count', () => {
    const units = new Set(
      demo.places
        .filter(
          ({ level, successors, from, to }) =>
            level === 'commune' &&
            successors === undefined &&
            (from ?? '') <= day &&
            (to === undefined || to >= day),
        )
        .map(({ id }) => id),
    );
    const todayOf = (id: string): string => {
      const place = demo.places.find((one) => one.id === id);
      const [next] = place?.successors ?? [];
      return next ? todayOf(next.place) : id;
    };
    const alive = demo.products.filter((product) => plainStanding(product, demo, day) === 'inForce');
    const done = new Set(alive.flatMap(({ place }) => (place === undefined ? [] : [todayOf(place)])));
    expect(reached.get('communes')?.share).toEqual({
      done: [...units].filter((id) => done.has(id)).length,
      of: units.size,
    });
  });

  test('nothing is claimed of what the catalogue has no record of', () => {
    expect([reached.get('trained')?.reached, reached.get('inspected')?.reached]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('each year: what was recognised in it, and what was in force at its end', () => {
  const { years } = createCatalogue(demo, '2026-11-24').targets();
  expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
  for (const { year, inForce } of years) {
    const end = year === 2026 ? '2026-11-24' : `${String(year)}-12-31`;
    expect([year, inForce]).toEqual([year, plainCount(demo, end).inForce]);
  }
});
