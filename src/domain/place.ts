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
