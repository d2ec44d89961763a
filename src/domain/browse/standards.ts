/** Standards people look for, found in the free text of `otherCertificates`; the rest is `khac`. */
const STANDARDS: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['huu-co', /hữu cơ|organic|tcvn 11041/iu],
  ['vietgap', /viet\s?ga(?:h)?p/iu],
  ['globalgap', /global\s?g\.?a\.?p/iu],
  ['haccp', /haccp/iu],
  ['iso-22000', /iso\s?22000|fssc/iu],
  ['iso-9001', /iso\s?9001/iu],
  ['gmp', /gmp\b|thực hành (?:tốt )?sản xuất/iu],
  ['an-toan-thuc-pham', /an toàn thực phẩm|vệ sinh thực phẩm|attp/iu],
  ['my-pham', /mỹ phẩm|cosmetic/iu],
  ['vung-trong', /vùng trồng|vùng nuôi/iu],
  ['halal', /halal/iu],
  ['fsc', /\bfsc\b|lâm sản hợp pháp|gỗ hợp pháp/iu],
];

/** Ids of every kind of certificate, in the order they are offered. */
export const STANDARD_IDS: readonly string[] = [...STANDARDS.map(([id]) => id), 'khac'];

/** Which kind of certificate a name speaks of: "VietGAP trồng trọt" → `vietgap`. */
export function standardOf(name: string): string {
  const text = name.normalize('NFC');
  return STANDARDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'khac';
}
