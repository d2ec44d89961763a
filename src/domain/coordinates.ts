/** A point in WGS 84 degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Vietnam with its islands, degrees. No latitude there is a longitude there, so that swapped ones are told. */
const LATITUDES = [8, 24] as const;
const LONGITUDES = [102, 118] as const;

/** The pair in its order, whichever way it was given; undefined where it is not in Vietnam either way. */
export function inOrder(first: number, second: number): Coordinates | undefined {
  if (isWithin(first, LATITUDES) && isWithin(second, LONGITUDES))
    return { latitude: first, longitude: second };
  if (isWithin(second, LATITUDES) && isWithin(first, LONGITUDES))
    return { latitude: second, longitude: first };
  return undefined;
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return least <= value && value <= most;
}

const DEGREES = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
/** How map applications write a point into their addresses, the place itself before the middle of the map. */
const IN_ADDRESS = [
  String.raw`!3d${DEGREES}!4d${DEGREES}`,
  String.raw`[?&]mlat=${DEGREES}&mlon=${DEGREES}`,
  String.raw`[?&](?:q|query|ll|sll|center|destination|daddr)=(?:loc:)?${DEGREES}(?:,|%2C)\+?${DEGREES}`,
  String.raw`@${DEGREES},${DEGREES}`,
  String.raw`#map=\d+(?:\.\d+)?/${DEGREES}/${DEGREES}`,
  String.raw`/${DEGREES},\+?${DEGREES}(?:[/?]|$)`,
  String.raw`^geo:${DEGREES},${DEGREES}`,
].map((pattern) => new RegExp(pattern, 'iu'));
const PAIR = new RegExp(String.raw`^[([\s]*${DEGREES}\s*°?\s*[,;\s]\s*${DEGREES}\s*°?[)\]\s]*$`, 'u');
/** Decimal commas, as spreadsheets here write them: “20,9061; 105,7028”. */
const COMMAS = /^\s*(\d{1,3}),(\d+)\s*(?:;|,?\s)\s*(\d{1,3}),(\d+)\s*$/u;
/** 20°54'22"N, 105°42'E; B (Bắc) and Đ (Đông) in Vietnamese. */
const SEXAGESIMAL =
  /(\d{1,3}(?:[.,]\d+)?)\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|'')\s*)?([NBEĐ])?/giu;

/** The point that a text names as people copy it from a map: an address, a pair of numbers, degrees and minutes. */
export function readCoordinates(text: string): Coordinates | undefined {
  for (const pattern of [PAIR, ...IN_ADDRESS]) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first === undefined || second === undefined) continue;
    const found = inOrder(Number(first), Number(second));
    if (found) return found;
  }
  const [, a = '', b = '', c = '', d = ''] = COMMAS.exec(text) ?? [];
  if (a !== '') return inOrder(Number(`${a}.${b}`), Number(`${c}.${d}`));
  const [first, second] = sexagesimals(text);
  return first === undefined || second === undefined ? undefined : inOrder(first, second);
}

/** Degrees, minutes and seconds as degrees; undefined for anything but one such number. */
export function readDegrees(text: string): number | undefined {
  const found = sexagesimals(text);
  return found.length === 1 ? found[0] : undefined;
}

function sexagesimals(text: string): number[] {
  const number = (written = '0') => Number(written.replace(',', '.'));
  return [...text.matchAll(SEXAGESIMAL)].map(([, degrees, minutes, seconds]) => {
    const value = number(degrees) + number(minutes) / 60 + number(seconds) / 3600;
    // A second of arc is 30 m: six digits are 10 cm.
    return Math.round(value * 1e6) / 1e6;
  });
}

const KM_PER_DEGREE = 111.2;
const RADIANS_PER_DEGREE = (2 * Math.PI) / 360;

/** How far two points of one country are from each other, in km; right to a few in a thousand. */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  const middle = ((a.latitude + b.latitude) / 2) * RADIANS_PER_DEGREE;
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return Math.hypot(a.latitude - b.latitude, east) * KM_PER_DEGREE;
}
