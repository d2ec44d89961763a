/** Letters and digits of a code as one lower-case string: "OCOP–DB–2023–562" → "ocopdb2023562". */
export function codeKey(code: string): string {
  return code
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

/** The whole code and each tail of it that starts at a part, so that a code is found from its number too. */
export function codeTokens(code: string): string[] {
  const parts = code.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const tails = parts.map((_, at) => codeKey(parts.slice(at).join('')));
  return [...new Set(tails.filter((tail) => /\d/u.test(tail)))];
}

/** National form of a Vietnamese phone number, digits only ("+84 110 164 794" → "0110164794"). */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/gu, '');
  return digits.replace(/^(?:00)?84(?=\d{9}$)/u, '0');
}

/** A phone number as indexed: whole, without its 0, and its last eight, seven and six digits. */
export function phoneTokens(text: string): string[] {
  const digits = phoneKey(text);
  return [
    ...new Set([0, 1, -8, -7, -6].map((from) => digits.slice(from)).filter((part) => part.length >= 6)),
  ];
}

/** The digits of a query that is a phone number or a good part of one; undefined when it is anything else. */
export function phoneInQuery(query: string): string | undefined {
  if (/^[\s+().\-\d]+$/u.test(query)) {
    const digits = phoneKey(query);
    return digits.length >= 6 && digits.length <= 15 ? digits : undefined;
  }
  const inside = /(?:\+|\b)\d[\d\s.\-()]{7,16}\d\b/u.exec(query)?.[0];
  const digits = inside === undefined ? '' : phoneKey(inside);
  return /^0\d{9,10}$/u.test(digits) ? digits : undefined;
}

/** Keys of the codes that stand among the words of a query ("quyết định MẪU-12/QĐ-UBND", "mã vạch 2000001000229"). */
export function codesInside(query: string): string[] {
  return query
    .split(/[\s,;:()"“”«»]+/u)
    .filter((part) => /\d{8,}/u.test(part) || (/\p{L}/u.test(part) && /[-–/]/u.test(part)))
    .flatMap((part) => codeInQuery(part) ?? [])
    .filter((key) => key.length >= 5);
}

/** The key of a query that reads like a code (letters and digits, few plain words); undefined otherwise. */
export function codeInQuery(query: string): string | undefined {
  const parts = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (parts.length === 0 || parts.length > 10) return undefined;
  const key = codeKey(query);
  const digits = key.replace(/\D/gu, '').length;
  const joined = /\S[-–/.]\S/u.test(query) || parts.length === 1;
  const allShort = parts.every((part) => /\d/u.test(part) || part.length <= 5);
  if (digits < 2 || key.length < 3 || key.length > 60) return undefined;
  return digits * 3 >= key.length || (joined && allShort) ? key : undefined;
}
