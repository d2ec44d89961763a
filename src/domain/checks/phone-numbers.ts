/** Between the digits of a number as people write it: 0912 345 678, 0912.345.678, (024) 3386-0000. */
const GAP = '[ \\u00A0.()-]{0,2}';

// Bounded by other than digits, so that barcodes and product codes are not taken for phones. After a number and a
// space ("nhà số 3 0912…") only a real prefix starts a phone: "5 000 000 000 đồng" is money.
const PHONE = new RegExp(
  `(?<!\\d|\\d[.-])\\(?(?:\\+84|(?<!\\d[ \\u00A0])0|0(?=[1-9]))(?:${GAP}\\d){8,10}(?!\\d|[.-]?\\d)`,
  'g',
);
/** "01.07.2025 10" and "0.125 0.25" have as many digits as a phone. */
const OTHER = /^\d{2}[.-]\d{2}[.-]\d{4}|^0\.\d+ /;

export interface PhoneNumber {
  /** As written. */
  readonly found: string;
  /** Offset in the text. */
  readonly offset: number;
}

/** The phone numbers in a running text. */
export function findPhoneNumbers(text: string): PhoneNumber[] {
  return [...text.matchAll(PHONE)]
    .filter(([found]) => !OTHER.test(found))
    .map((match) => ({ found: match[0], offset: match.index }));
}

/** The number alone: +84 912… and 0912… are one. */
export function plainNumber(written: string): string {
  return written.replace(/[^\d+]/g, '').replace(/^\+84/, '0');
}
