import type { IsoDate } from '../../../src/domain/date.ts';
import { existedOn } from '../../../src/domain/place.ts';
import type { Known } from '../catalogue/known.ts';
import type { RawItem } from './item.ts';
import { choosePlace, readPlace, type PlaceAnswer } from './places.ts';
import type { Setting } from './setting.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** Where a row’s product is made, then and today. */
export interface Where {
  readonly place: string | undefined;
  readonly today: string | undefined;
  readonly choices: readonly string[];
  readonly outside: boolean;
  readonly doubts: readonly string[];
}

/** The commune that the address columns of a row mean on the day of its decision. */
export function placesOf(
  item: RawItem,
  day: IsoDate | undefined,
  knownPlace: string | undefined,
  setting: Setting,
): Where {
  const { known, today, listIsOfToday } = setting;
  const ask = (
    text: string,
    tense?: 'former' | 'today',
  ): PlaceAnswer & { outside: boolean; none: boolean } => {
    const written = readPlace(text, known);
    const answer = choosePlace(
      {
        written,
        day: tense === 'today' ? undefined : day,
        ...(tense && { tense }),
        listIsOfToday,
        today,
        knownPlace,
      },
      known,
    );
    return { ...answer, outside: written.outside !== undefined, none: written.none };
  };
  const former = item.addressFormer === undefined ? undefined : ask(item.addressFormer, 'former');
  const later = item.addressToday === undefined ? undefined : ask(item.addressToday, 'today');
  const plain = item.address === undefined ? undefined : ask(item.address);
  const main = former ?? plain ?? later;
  const now = later?.place ?? (main?.place === undefined ? undefined : unitOfToday(main.place, known, today));
  if (!main) {
    const doubts = item.hasPlaceColumn ? ['place-missing'] : [];
    return { place: undefined, today: undefined, choices: [], outside: false, doubts };
  }
  const outside = main.outside;
  const doubts = outside
    ? [`place-outside: ${tidy(item.addressFormer ?? item.address ?? '')}`]
    : main.none
      ? ['place-missing']
      : (main.doubt ?? []);
  return {
    place: main.place,
    today: outside ? undefined : now,
    choices: main.choices ?? [],
    outside,
    doubts: [doubts].flat(),
  };
}

function unitOfToday(id: string, known: Known, today: IsoDate): string | undefined {
  const place = known.places.get(id);
  return place && existedOn(place, today) ? id : undefined;
}

/** A day that stands for a whole year; none where units changed within it. */
export function dayOfYear(year: number | undefined, known: Known): IsoDate | undefined {
  if (year === undefined) return undefined;
  const changes = [...known.places.values()].some(
    ({ from, to }) =>
      (from?.startsWith(`${String(year)}-`) && !from.endsWith('-01-01')) ||
      (to?.startsWith(`${String(year)}-`) && !to.endsWith('-12-31')),
  );
  return changes ? undefined : `${String(year)}-07-01`;
}
