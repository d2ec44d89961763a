/** What stands between the digits of a number as people write it: (024) 3386-0000, 0912.345.678. */
const BETWEEN = /[\s\u00a0.()-]/gu;

/** Service numbers, which are dialled as they are. */
const SERVICE = /^1[89]00\d{4,6}$/;
const SUBSCRIBER = /^(?:\+84|0)\d{8,11}$/;

/** The first digits that took the place of those of eleven-digit mobile numbers in 2018. */
const RENUMBERED: ReadonlyMap<string, string> = new Map(
  [
    ...(['0120 070', '0121 079', '0122 077', '0126 076', '0128 078'] as const),
    ...(['0123 083', '0124 084', '0125 085', '0127 081', '0129 082'] as const),
    ...([
      '0162 032',
      '0163 033',
      '0164 034',
      '0165 035',
      '0166 036',
      '0167 037',
      '0168 038',
      '0169 039',
    ] as const),
    ...(['0186 056', '0188 058', '0199 059'] as const),
  ].map((pair): [string, string] => [pair.slice(0, 4), pair.slice(5)]),
);

/** The digits of a number, with the + before them where there is one. */
export function bareNumber(written: string): string {
  return written.replace(BETWEEN, '');
}

/** True for one Vietnamese number that can be dialled today: mobile, landline or service number. */
export function isPhone(written: string): boolean {
  const bare = bareNumber(written);
  return (SERVICE.test(bare) || SUBSCRIBER.test(bare)) && renumbered(bare) === undefined;
}

/** The number that took the place of an eleven-digit mobile number; undefined for every other. */
export function renumbered(written: string): string | undefined {
  const bare = bareNumber(written).replace(/^\+84/, '0');
  const now = bare.length === 11 ? RENUMBERED.get(bare.slice(0, 4)) : undefined;
  return now && now + bare.slice(4);
}

/** A number whose first zero a spreadsheet took away, with it; undefined for what is none. */
export function withLostZero(written: string): string | undefined {
  const bare = bareNumber(written);
  return /^[235789]\d{8}$|^2\d{9}$/.test(bare) ? `0${bare}` : undefined;
}
