/** Where Windows-1252 differs from Latin-1: the letters of the bytes 80 to 9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte that Windows shows as this sign; undefined for a sign that no single byte stands for. */
export function windowsByte(sign: string): number | undefined {
  const at = WINDOWS.indexOf(sign);
  if (at >= 0) return 0x80 + at;
  const code = sign.codePointAt(0) ?? 0;
  return code <= 0xff ? code : undefined;
}
