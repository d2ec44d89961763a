import type { AuthorityLevel } from '../../../src/domain/rule.ts';
import { PROVINCE_KEYS } from './provinces.ts';
import type { Known } from '../catalogue/known.ts';
import { compactOf, keyOf, withoutSample } from '../../../src/domain/names/spelling.ts';

/** The level of an office by its name, else by what its number ends in; undefined where neither tells. */
export function levelOf(issuer: string | undefined, number: string | undefined): AuthorityLevel | undefined {
  if (number !== undefined && /\bQĐ-B[A-ZĐ]/u.test(number)) return 'ministry';
  if (issuer === undefined) return undefined;
  const key = keyOf(withoutSample(issuer));
  if (/^bo\b/.test(key)) return 'ministry';
  if (/\b(?:huyen|quan|thi xa)\b/.test(key)) return 'district';
  if (/\b(?:xa|phuong)\b/.test(key)) return 'other';
  const city = /\b(?:thanh pho|tp)\s+(.+)$/.exec(key)?.[1];
  if (city !== undefined) return PROVINCE_KEYS.has(city.trim()) ? 'province' : 'district';
  return /\btinh\b/.test(key) || [...PROVINCE_KEYS].some((name) => key.endsWith(name))
    ? 'province'
    : undefined;
}

/** The key under which two spellings of an office are one. */
export function issuerKey(issuer: string): string {
  return keyOf(issuer)
    .replace(/^(?:uy ban nhan dan|chu tich ubnd)/, 'ubnd')
    .replace(/\btp\b/, 'thanh pho')
    .replace(/ mau$/, '')
    .replaceAll('y', 'i');
}

/** “UBND huyện Chương Mì” as the catalogue spells the unit; names it does not have stay as they are. */
export function spelledAsKnown(issuer: string, known: Known): string {
  const unit = issuer.replace(/^UBND\s+/u, '');
  const place = [...known.places.values()].find(({ name }) => compactOf(name.vi) === compactOf(unit));
  return place ? `UBND ${place.name.vi.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}` : issuer;
}
