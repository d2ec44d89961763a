import { addMonths } from '../domain/date.ts';
import { GROUP_IDS, type GroupId } from '../domain/group.ts';
import { standingOn } from '../domain/standings.ts';
import type { Indexes } from './indexes.ts';

/** How many months ahead expiring certificates are counted. */
const MONTHS_AHEAD = 24;
const STARS = [3, 4, 5] as const;

/** What the pictures of data show. */
export function countFigures({ products, buildDate }: Indexes) {
  const inForce = products.filter((view) => standingOn(view, buildDate) === 'inForce');
  const months = Array.from({ length: MONTHS_AHEAD }, (_, ahead) =>
    addMonths(`${buildDate.slice(0, 7)}-01`, ahead).slice(0, 7),
  );
  const expiring = new Map<string, number>(months.map((month) => [month, 0]));
  const byGroup = new Map<GroupId | undefined, number[]>();
  for (const { current, group, stars } of inForce) {
    const month = (current?.validity.extendedUntil ?? current?.validity.lastValidDay ?? '').slice(0, 7);
    const before = expiring.get(month);
    if (before !== undefined) expiring.set(month, before + 1);
    const row = byGroup.get(group) ?? STARS.map(() => 0);
    const column = STARS.findIndex((value) => value === stars);
    if (column >= 0) row[column] = (row[column] ?? 0) + 1;
    byGroup.set(group, row);
  }
  const rows = [...GROUP_IDS, undefined].flatMap((group) => {
    const values = byGroup.get(group);
    return values ? [{ group, values }] : [];
  });
  return {
    stars: STARS,
    /** Certificates in force by group, a column per star. */
    rows,
    /** Certificates that end in each of the coming months, `YYYY-MM`. */
    expiring: [...expiring].map(([month, number]) => ({ month, number })),
  };
}

export type CatalogueFigures = ReturnType<typeof countFigures>;
