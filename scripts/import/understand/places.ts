import { editDistance } from '../../../src/domain/checks/nearest.ts';
import { existedOn, lineOf, type Place } from '../../../src/domain/place.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Known } from '../catalogue/known.ts';
import { PROVINCE_KEYS } from './provinces.ts';
import { compactOf, keyOf, sameSpelling, tidy } from '../../../src/domain/names/spelling.ts';

/** What a written address says of the commune, before any day is asked. */
export interface WrittenPlace {
  /** Units of that name, whatever their days; none where the name is not known. */
  readonly units: readonly Place[];
  /** The address names a district, and districts have ended: it is an address of then. */
  readonly ofDistrict: boolean;
  /** Another district or province than the catalogue's. */
  readonly outside?: string;
  /** Written otherwise than the unit is called. */
  readonly spelling?: string;
  /** Nothing in it is a commune. */
  readonly none: boolean;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['xa', /^(?:xã|x\.)\s*/iu],
  ['phuong', /^(?:phường|p\.)\s*/iu],
  ['thi tran', /^(?:thị trấn|tt\.?|t\.t\.?)\s+/iu],
];
const BELOW = /^(?:thôn|xóm|đường|số|tổ|khu|ngõ|ngách|đội|phố|làng|ấp|cụm|km)(?!\p{L})/iu;

/** Reads a cell that names a commune, alone or within an address. */
export function readPlace(written: string, known: Known): WrittenPlace {
  const parts = tidy(written.replace(/[\n;]+/gu, ', '))
    .split(/\s*(?:,|\s-\s|–)\s*/u)
    .filter((part) => part !== '');
  const outside = outsideOf(parts, known);
  const ofDistrict = parts.some((part) => /^(?:huyện|h\.|quận|q\.|thị xã)\s*\p{L}/iu.test(part));
  const communes = [...known.places.values()].filter(({ level }) => level === 'commune');
  if (outside !== undefined) return { units: [], ofDistrict, outside, none: false };
  const named = parts.flatMap((part) => {
    const kind = KINDS.find(([, start]) => start.test(part));
    return kind ? [{ kind: kind[0], name: part.replace(kind[1], '') }] : [];
  });
  const [first] = named;
  if (first) return { ...unitsOf(first.name, first.kind, communes), ofDistrict, none: false };
  for (const part of parts) {
    if (BELOW.test(part) || /^(?:huyện|h\.|tỉnh|thành phố|tp\.?|hà nội)/iu.test(part)) continue;
    const found = communes.filter((place) => compactOf(nameOf(place)) === compactOf(part));
    if (found.length > 0) return { units: found, ofDistrict, none: false };
  }
  // “Thôn Chân Núi Phụng Châu”: the commune may follow without a comma.
  const ending = communes.filter((place) => keyOf(written).endsWith(` ${keyOf(nameOf(place))}`));
  return { units: ending, ofDistrict, none: ending.length === 0 };
}

function unitsOf(
  name: string,
  kind: string,
  communes: readonly Place[],
): { units: readonly Place[]; spelling?: string; outside?: string } {
  const same = communes.filter((place) => compactOf(nameOf(place)) === compactOf(name));
  if (same.length > 0) {
    const ofKind = same.filter((place) => keyOf(place.name.vi).startsWith(`${kind} `));
    const units = ofKind.length > 0 ? ofKind : same;
    const [unit] = units;
    const marks = unit && !sameSpelling(nameOf(unit), name);
    return { units, ...((ofKind.length === 0 || marks) && unit && { spelling: unit.name.vi }) };
  }
  const near = communes.filter((place) => {
    const [a, b] = [compactOf(nameOf(place)), compactOf(name)];
    return a.length >= 5 && editDistance(a, b, 1) <= 1;
  });
  const [unit] = near;
  const one = new Set(near.map((place) => compactOf(nameOf(place)))).size === 1;
  return unit && one ? { units: near, spelling: unit.name.vi } : { units: [], outside: name };
}

/** A unit's name without its kind: “Phú Nghĩa”. */
export function nameOf(place: Place): string {
  return place.name.vi.replace(/^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s+/iu, '');
}

/** A district or province in the address that is none of the catalogue's. */
function outsideOf(parts: readonly string[], known: Known): string | undefined {
  const above = [...known.places.values()].filter(({ level }) => level !== 'commune');
  const isKnown = (name: string) => above.some((place) => compactOf(nameOf(place)) === compactOf(name));
  const has = (level: Place['level']) => above.some((place) => place.level === level);
  for (const part of parts) {
    const district = /^(?:huyện|h\.|quận|q\.|thị xã)\s*(.+)$/iu.exec(part)?.[1];
    if (district !== undefined && has('district') && !isKnown(district)) return part;
    const province = /^(?:tỉnh|thành phố|tp\.?)\s*(.+)$/iu.exec(part)?.[1] ?? part;
    if (has('province') && PROVINCE_KEYS.has(keyOf(province)) && !isKnown(province)) return part;
  }
  return undefined;
}

/** Which of the units of one name is meant, and what is left to ask. */
export interface PlaceAnswer {
  readonly place: string | undefined;
  readonly doubt?: string;
  readonly choices?: readonly string[];
}

export interface PlaceQuestion {
  readonly written: WrittenPlace;
  /** The day of the decision, or the year of the list. */
  readonly day: IsoDate | undefined;
  /** Where the column says so. */
  readonly tense?: 'former' | 'today';
  /** The list writes names of today: then a name of both times says neither. */
  readonly listIsOfToday: boolean;
  readonly today: IsoDate;
  /** Where the product or its producer is known to be. */
  readonly knownPlace: string | undefined;
}

export function choosePlace(question: PlaceQuestion, known: Known): PlaceAnswer {
  const { written, day, tense, today } = question;
  const spelling = written.spelling === undefined ? {} : { doubt: `place-spelling: ${written.spelling}` };
  const one = (place: Place): PlaceAnswer => ({ place: place.id, ...spelling });
  const ended = written.units.filter((place) => !existedOn(place, today));
  const present = written.units.filter((place) => existedOn(place, today));
  if (tense === 'today' || tense === 'former' || written.ofDistrict) {
    const wanted = tense === 'today' ? present : ended;
    const on = wanted.filter((place) => day === undefined || existedOn(place, day));
    const chosen =
      on.length === 1 ? on : wanted.length === 1 ? wanted : written.units.length === 1 ? written.units : [];
    if (chosen[0]) return one(chosen[0]);
  }
  if (written.units.length === 0) return { place: undefined };
  const only = written.units.length === 1 ? written.units[0] : undefined;
  if (only) {
    if (day !== undefined && !existedOn(only, day) && only.from !== undefined && day < only.from)
      return { place: only.id, doubt: 'place-not-then' };
    return one(only);
  }
  const then = day === undefined ? [] : written.units.filter((place) => existedOn(place, day));
  if (then.length === 1 && then[0] && !question.listIsOfToday) return one(then[0]);
  const fitting = written.units.filter((place) => fits(place, question.knownPlace, known));
  const rest = fitting.length === 1 ? fitting[0] : undefined;
  if (rest && question.knownPlace !== undefined) {
    // The unit of today is meant, and the certificate printed another one.
    if (day !== undefined && !existedOn(rest, day)) return { place: rest.id, doubt: 'place-printed-unknown' };
    return one(rest);
  }
  const choices = written.units.map(({ id }) => id);
  return { place: undefined, doubt: `place-ambiguous: ${choices.join(' hay ')}`, choices };
}

function fits(place: Place, knownPlace: string | undefined, known: Known): boolean {
  if (knownPlace === undefined) return true;
  const reaches = (from: string, to: string) => lineOf(known.places, from).some(({ id }) => id === to);
  return reaches(knownPlace, place.id) || reaches(place.id, knownPlace);
}
