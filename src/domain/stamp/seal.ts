import { decodeBase32, encodeBase32 } from './base32.ts';
import type { IsoDate } from '../date.ts';
import { dayFromNumber, dayNumber } from './day.ts';

/** The only version of the format so far. */
export const SEAL_VERSION = 1;
export const HEADER_BYTES = 5;
export const SIGNATURE_BYTES = 64;
/** Symbols of a written seal: 69 bytes in base32. */
export const SEAL_SYMBOLS = 111;

/** What a seal states, before its signature. */
export interface SealHeader {
  /** Short id (0–255) of the signing key in keys.json. */
  readonly keyShort: number;
  readonly lastValidDay: IsoDate;
  readonly stars: number;
}

export interface Seal extends SealHeader {
  /** The five bytes as they were signed. */
  readonly header: Uint8Array;
  readonly signature: Uint8Array;
}

export type SealProblem = 'seal-length' | 'seal-encoding' | 'seal-version' | 'seal-stars';
export type SealReading =
  { readonly ok: true; readonly seal: Seal } | { readonly ok: false; readonly problem: SealProblem };

/** The five header bytes: version, key, last valid day (big-endian days since 2000-01-01), stars. Throws RangeError for what does not fit. */
export function encodeHeader({ keyShort, lastValidDay, stars }: SealHeader): Uint8Array {
  const days = dayNumber(lastValidDay);
  if (!Number.isInteger(keyShort) || keyShort < 0 || keyShort > 255) throw new RangeError('keyShort');
  if (!Number.isInteger(days) || days < 0 || days > 0xffff) throw new RangeError('lastValidDay');
  if (!isStampStars(stars)) throw new RangeError('stars');
  return Uint8Array.of(SEAL_VERSION, keyShort, days >> 8, days & 255, stars);
}

/** What the office signs: format line, issuer, code, header. The issuer is the catalogue's id, never its host. */
export function signedBytes(issuer: string, code: string, header: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(`OCOP-STAMP-1\n${issuer}\n${code}\n`);
  const bytes = new Uint8Array(text.length + header.length);
  bytes.set(text);
  bytes.set(header, text.length);
  return bytes;
}

/** The seal as printed: header and signature in base32. */
export function encodeSeal(header: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(HEADER_BYTES + SIGNATURE_BYTES);
  bytes.set(header);
  bytes.set(signature, HEADER_BYTES);
  return encodeBase32(bytes);
}

/** Takes a seal apart; lower case is read as upper case (some scanners fold it). Says nothing of the signature. */
export function decodeSeal(text: string): SealReading {
  const symbols = text.trim().toUpperCase();
  if (symbols.length !== SEAL_SYMBOLS) return { ok: false, problem: 'seal-length' };
  const bytes = decodeBase32(symbols);
  if (!bytes) return { ok: false, problem: 'seal-encoding' };
  const [version = 0, keyShort = 0, high = 0, low = 0, stars = 0] = bytes;
  if (version !== SEAL_VERSION) return { ok: false, problem: 'seal-version' };
  if (!isStampStars(stars)) return { ok: false, problem: 'seal-stars' };
  return {
    ok: true,
    seal: {
      keyShort,
      lastValidDay: dayFromNumber((high << 8) | low),
      stars,
      header: bytes.slice(0, HEADER_BYTES),
      signature: bytes.slice(HEADER_BYTES),
    },
  };
}

/** Only 3, 4 and 5 stars are recognised by a decision (QĐ 26/2026/QĐ-TTg, Điều 3), so only they are stamped. */
export function isStampStars(stars: number): boolean {
  return stars === 3 || stars === 4 || stars === 5;
}
