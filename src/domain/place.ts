import type { IsoDate } from './date.ts';
import type { Bilingual } from './text.ts';

export const PLACE_LEVELS = ['province', 'district', 'commune'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** An administrative unit for the days it existed. Names and even codes are reused: look up with a date. */
export interface Place {
  readonly id: string;
  /** With its kind, as written on an address: "Xã Phú Nghĩa". */
  readonly name: Bilingual;
  readonly level: PlaceLevel;
  /** Code of the General Statistics Office. */
  readonly code?: string | undefined;
  /** Id of the unit above it. */
  readonly parent?: string | undefined;
  readonly from?: IsoDate | undefined;
  /** Last day it existed. */
  readonly to?: IsoDate | undefined;
  /** Units its land went to on the day after `to`; the first took most of it. */
  readonly successors?: readonly PlaceSuccessor[] | undefined;
  /** Where it stands on the tile map, in tiles from the north-west. */
  readonly tile?: { readonly column: number; readonly row: number } | undefined;
}

export interface PlaceSuccessor {
  readonly place: string;
  /** What part went there, where it was split. */
  readonly part?: Bilingual | undefined;
}

export type PlaceIndex = ReadonlyMap<string, Place>;

/** True on the days that the unit existed. */
export function existedOn(place: Place, day: IsoDate): boolean {
  return (!place.from || place.from <= day) && (!place.to || day <= place.to);
}

/** The unit that holds (most of) `id`'s land on `day`, following successions forward; undefined if unknown. */
export function placeOn(places: PlaceIndex, id: string, day: IsoDate): Place | undefined {
  let place = places.get(id);
  // A chain longer than the table would be a loop; the checker reports it.
  for (let hops = places.size; place && hops >= 0; hops--) {
    if (!place.to || day <= place.to) return place;
    const next = place.successors?.[0];
    place = next && places.get(next.place);
  }
  return undefined;
}

/** A unit and those that took (most of) its land after it, in order. */
export function lineOf(places: PlaceIndex, id: string): Place[] {
  const line: Place[] = [];
  let place = places.get(id);
  while (place && !line.includes(place)) {
    line.push(place);
    const next = place.successors?.[0];
    place = next && places.get(next.place);
  }
  return line;
}

/** A unit whose land another one has now, or a part of it. */
export interface FormerUnit {
  readonly place: Place;
  /** What part of it, where it was split and most went elsewhere. */
  readonly part?: Bilingual | undefined;
  /** True for a unit that itself came from others: Hồng Phú was there for half a year. */
  readonly between: boolean;
}

/** The units whose land went straight into each unit, by its id. */
export function directlyBefore(places: PlaceIndex): ReadonlyMap<string, readonly Place[]> {
  const before = new Map<string, Place[]>();
  for (const place of places.values()) {
    for (const { place: successor } of place.successors ?? []) {
      before.set(successor, [...(before.get(successor) ?? []), place]);
    }
  }
  return before;
}

/** For each unit all that it came from, in any number of steps: Đồng Phú became Hồng Phú, and that Hòa Phú. */
export function formerUnits(places: PlaceIndex): ReadonlyMap<string, readonly FormerUnit[]> {
  const before = directlyBefore(places);
  const all = new Map<string, FormerUnit[]>();
  for (const unit of places.values()) {
    const found = new Map<string, FormerUnit>();
    const add = (id: string, partOfThat?: Bilingual) => {
      for (const place of before.get(id) ?? []) {
        if (place.id === unit.id || found.has(place.id)) continue;
        const isMost = place.successors?.[0]?.place === id;
        const own = place.successors?.find((successor) => successor.place === id)?.part;
        const part = isMost ? partOfThat : own;
        found.set(place.id, { place, part, between: before.has(place.id) });
        add(place.id, part);
      }
    };
    add(unit.id);
    if (found.size > 0) all.set(unit.id, [...found.values()]);
  }
  return all;
}
