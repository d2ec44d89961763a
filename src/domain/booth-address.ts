import { readCode, slipsOf } from './stamp/code.ts';

/**
 * Where a booth's address, as somebody typed it, may have been meant to lead: likeliest first, more than one where
 * the code's check fails. None for other addresses, and for codes that cannot be mended.
 */
export function boothPaths(path: string): string[] {
  const match = /^\/+((?:en\/+)?)g\/+([^/?#]+)/i.exec(unescaped(path));
  if (!match) return [];
  const [, language, written = ''] = match;
  const reading = readCode(written);
  const codes = reading.ok
    ? [reading.code]
    : reading.problem.kind === 'check'
      ? [...reading.problem.suspects, ...slipsOf(reading.text)].map(({ code }) => code)
      : [];
  return [...new Set(codes)].map((code) => `${language ? '/en' : ''}/G/${code}/`);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
