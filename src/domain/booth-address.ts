import { readCode, slipsOf } from './stamp/code.ts';

/**
 * Where a booth's address, as somebody typed it, leads. `certain`: only case, spaces and letters that the alphabet
 * has not (O for 0, I and L for 1) were mended. Otherwise the check fails, and each path, likeliest first, is only a
 * guess: several booths resemble a wrong code, and none may be opened before somebody said yes.
 */
export interface BoothAddress {
  readonly certain: boolean;
  readonly paths: readonly string[];
}

/** How an address of a booth reads; undefined for other addresses, and for codes that cannot be mended. */
export function boothAddress(path: string): BoothAddress | undefined {
  const match = /^\/+((?:en\/+)?)g\/+([^/?#]+)/i.exec(unescaped(path));
  if (!match) return undefined;
  const [, language, written = ''] = match;
  const pathOf = (code: string) => `${language ? '/en' : ''}/G/${code}/`;
  const reading = readCode(written);
  if (reading.ok) return { certain: true, paths: [pathOf(reading.code)] };
  if (reading.problem.kind !== 'check') return undefined;
  const codes = [...reading.problem.suspects, ...slipsOf(reading.text)].map(({ code }) => pathOf(code));
  return { certain: false, paths: [...new Set(codes)] };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
