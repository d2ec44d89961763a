import { addDays } from '../date.ts';
import { directlyBefore, existedOn, type Place, type PlaceIndex } from '../place.ts';
import { at, type CheckRule } from './context.ts';
import { eachCertificate } from './each-certificate.ts';
import { issue } from './issue.ts';
import { notThen } from './words.ts';

/** Units of administration follow one another without gaps. */
export const placeHistory: CheckRule = function* ({ placesFile, places, today }) {
  for (const [i, place] of (placesFile?.data.places ?? []).entries()) {
    if (!placesFile) break;
    const { id, from, to } = place;
    if (from && to && from > to)
      yield issue('place-dates', at(placesFile, ['places', i, 'to']), { id, from, to });
    if (!to) continue;
    if (to < today && place.level === 'commune' && !place.successors) {
      yield issue('place-ends-nowhere', at(placesFile, ['places', i, 'to']), { id, to });
    }
    const day = addDays(to, 1);
    for (const [j, { place: successor }] of (place.successors ?? []).entries()) {
      const next = places.get(successor);
      if (!next || existedOn(next, day)) continue;
      const where = at(placesFile, ['places', i, 'successors', j, 'place']);
      yield issue('place-successor', where, { id, successor, day, when: notThen(next, day) });
    }
  }
};

/** The unit printed on a certificate existed on its day, and is the product's own or became it. */
export const placeOfCertificates: CheckRule = function* (context) {
  const { places } = context;
  const before = directlyBefore(places);
  for (const { entry, certificate, signed, where } of eachCertificate(context)) {
    const printed = places.get(certificate.placeAsPrinted ?? '');
    const place = places.get(entry.data.place ?? '');
    if (printed && signed && !existedOn(printed, signed)) {
      const then = [...lineage(printed, places, before)].filter((unit) => existedOn(unit, signed));
      // Several former communes make one of today: only the editor knows which is printed.
      const suggestion = then.length === 1 ? then[0]?.id : undefined;
      const values = { signed, id: printed.id, when: notThen(printed, signed) };
      yield issue('place-not-then', where('placeAsPrinted'), values, suggestion);
    } else if (printed && place && !lineage(place, places, before).has(printed)) {
      yield issue('place-elsewhere', where('placeAsPrinted'), { printed: printed.id, place: place.id });
    } else if (!printed && place && signed) {
      if ([...lineage(place, places, before)].some((unit) => existedOn(unit, signed))) continue;
      const values = { signed, id: place.id, when: notThen(place, signed) };
      yield issue('place-not-then', at(entry, ['place']), values);
    }
  }
};

/** A unit, all that it came from and all that it became. Units beside it in the same merger are not of its line. */
function lineage(
  place: Place,
  places: PlaceIndex,
  before: ReadonlyMap<string, readonly Place[]>,
): Set<Place> {
  const after = (unit: Place) => (unit.successors ?? []).flatMap(({ place: id }) => places.get(id) ?? []);
  return new Set([...reach(place, after), ...reach(place, (unit) => before.get(unit.id) ?? [])]);
}

function reach(start: Place, step: (place: Place) => readonly Place[]): Set<Place> {
  const reached = new Set([start]);
  // A set may grow while it is walked; what is in it already is not walked again, so loops end.
  for (const place of reached) for (const next of step(place)) reached.add(next);
  return reached;
}
