import { isDeepStrictEqual } from 'node:util';

/** Equal but for the form in which letters are written (an NFD text from macOS), which is not a change. */
export function sameData(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null)
      .normalize('NFC')
      .replaceAll('\u00A0', ' '),
  );
}
