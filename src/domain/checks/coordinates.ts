import { kilometresBetween, readCoordinates, type Coordinates } from '../coordinates.ts';
import { placeOn, type Place, type PlaceLevel } from '../place.ts';
import type { Bilingual } from '../text.ts';
import { at, type CheckContext, type CheckRule, type Checked } from './context.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** Something with an address. */
interface Site {
  readonly entry: Checked<unknown>;
  /** Where its fields `location` and `address` are. */
  readonly field: FieldPath;
  readonly place?: string | undefined;
  readonly address?: Bilingual | undefined;
  readonly location?: Coordinates | undefined;
  /** False where many may well share one: fairs are held in the same yard year after year. */
  readonly isItsOwn: boolean;
}
type Located = Site & { readonly location: Coordinates };

/** From a unit's middle to the farthest that is in it, km, generously. */
const REACH: Readonly<Record<PlaceLevel, number>> = { commune: 15, district: 40, province: 150 };
/** So many points tell where a unit is: one that is wrong does not move their middle. */
const ENOUGH = 3;
/** So many on one point are no house with a shop. */
const CROWD = 3;

/** Coordinates are near the others of their unit, are not all one point, and are not written as an address. */
export const coordinates: CheckRule = function* (context) {
  const sites = sitesOf(context);
  const located = sites.filter((site): site is Located => site.location !== undefined);
  for (const { entry, field, address } of sites) {
    const meant = address && readCoordinates(address.vi);
    if (!meant) continue;
    const suggestion = `location: { latitude: ${meant.latitude}, longitude: ${meant.longitude} }`;
    yield issue('coordinates-in-address', at(entry, [...field, 'address']), {}, suggestion);
  }
  yield* farAway(located, context);
  yield* crowds(located);
};

function* farAway(located: readonly Located[], { places, today }: CheckContext): Iterable<Issue> {
  const groups = new Map<Place, Coordinates[]>();
  const unitsOf = new Map(located.map((site) => [site, unitsUp(site.place, places, today)]));
  for (const [{ location }, units] of unitsOf)
    for (const unit of units) {
      const others = groups.get(unit);
      if (others) others.push(location);
      else groups.set(unit, [location]);
    }
  const middles = new Map<Place, Coordinates>();
  for (const [unit, points] of groups) if (points.length >= ENOUGH) middles.set(unit, middleOf(points));
  for (const [{ entry, field, location }, units] of unitsOf) {
    const unit = units.find((one) => middles.has(one));
    const middle = unit && middles.get(unit);
    if (!middle) continue;
    const km = kilometresBetween(location, middle);
    if (km <= REACH[unit.level]) continue;
    const values = { unit: unit.name.vi, km: String(Math.round(km)), near: shown(middle) };
    yield issue('coordinates-far', at(entry, [...field, 'location']), values);
  }
}

function* crowds(located: readonly Located[]): Iterable<Issue> {
  const byPoint = new Map<string, Located[]>();
  for (const site of located) {
    if (!site.isItsOwn) continue;
    const point = shown(site.location);
    const others = byPoint.get(point);
    if (others) others.push(site);
    else byPoint.set(point, [site]);
  }
  for (const [point, sites] of byPoint) {
    const [first, second] = sites;
    if (!first || !second || sites.length < CROWD) continue;
    const values = { count: String(sites.length), point, other: second.entry.path };
    yield issue('coordinates-shared', at(first.entry, [...first.field, 'location']), values);
  }
}

function sitesOf({ producers, salesPoints, fairs }: CheckContext): Site[] {
  const own = [...producers, ...salesPoints].map((entry): Site => {
    const { place, address, location } = entry.data;
    return { entry, field: [], place, address, location, isItsOwn: true };
  });
  const venues = fairs.flatMap((entry) =>
    entry.data.venues.map(({ place, address, location }, i): Site => ({
      entry,
      field: ['venues', i],
      place,
      address,
      location,
      isItsOwn: false,
    })),
  );
  return [...own, ...venues];
}

/** The unit of today that an entry lies in, and those above it. */
function unitsUp(id: string | undefined, places: CheckContext['places'], today: string): Place[] {
  const units: Place[] = [];
  let unit = id === undefined ? undefined : (placeOn(places, id, today) ?? places.get(id));
  while (unit && !units.includes(unit)) {
    units.push(unit);
    unit = places.get(unit.parent ?? '');
  }
  return units;
}

/** The median of each axis. */
function middleOf(points: readonly Coordinates[]): Coordinates {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    latitude: median(points.map(({ latitude }) => latitude)),
    longitude: median(points.map(({ longitude }) => longitude)),
  };
}

function shown({ latitude, longitude }: Coordinates): string {
  return `${latitude}, ${longitude}`;
}
