import type { IsoDate } from '../domain/date.ts';
import { existedOn, type FormerUnit, type Place, type PlaceIndex } from '../domain/place.ts';
import type { Standings } from '../domain/standings.ts';
import type { Language } from '../domain/text.ts';
import { formatDay } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { plain } from './marked-text.ts';
import { standingShort } from './standing-words.ts';

/** The communes and wards of today, in the order of the catalogue's file. */
export function communesToday(places: PlaceIndex, today: IsoDate): Place[] {
  return [...places.values()].filter((place) => place.level === 'commune' && existedOn(place, today));
}

/** The former communes worth a line under a unit: not the district, and not those that came in between. */
export function communesBefore<T extends FormerUnit>(units: readonly T[]): T[] {
  return units.filter(({ place, between }) => place.level === 'commune' && !between);
}

/** A former commune under the unit that it went into: "Xã Tân Tiến (một phần)". */
export function formerName({ place, part }: FormerUnit, lang: Language): string {
  const name = plain(place.name, lang);
  return part ? `${name} (${plain(part, lang)})` : name;
}

/** The same with how the products stand that are made there: "Xã Tân Tiến (một phần): 0". */
export function formerLabel(unit: FormerUnit & { products: Standings }, lang: Language): string {
  const count = standingShort(unit.products, lang);
  return unit.part ? `${formerName(unit, lang)}: ${count}` : `${formerName(unit, lang)} (${count})`;
}

/** What became of a unit that has ended: each successor with the part that went there. */
export function successorLinks(place: Place, places: PlaceIndex, lang: Language) {
  return (place.successors ?? []).flatMap(({ place: id, part }) => {
    const unit = places.get(id);
    if (!unit) return [];
    return [
      {
        href: paths.place(lang, unit.id),
        label: plain(unit.name, lang),
        part: part && plain(part, lang),
      },
    ];
  });
}

/** From when to when a unit existed, in words; undefined where the catalogue knows neither day. */
export function placeDays(place: Place, lang: Language): string | undefined {
  const words = t(lang);
  if (place.from && place.to)
    return words('place.fromTo', { from: formatDay(lang, place.from), to: formatDay(lang, place.to) });
  if (place.from) return words('place.from', { from: formatDay(lang, place.from) });
  if (place.to) return words('place.to', { to: formatDay(lang, place.to) });
  return undefined;
}

/** The name of a unit without its kind, short enough for a tile: "Phú Nghĩa". */
export function shortName(place: Place): string {
  return place.name.vi.replace(/^(?:xã|phường|thị trấn|huyện|quận|thành phố)\s+/i, '');
}
