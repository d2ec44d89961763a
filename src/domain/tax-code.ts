const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Ten digits, or ten and a branch's three. Twelve digits are a person's identity number and are no firm's code. */
export function hasTaxCodeForm(code: string): boolean {
  return /^\d{10}(-\d{3})?$/.test(code);
}

/** True for the codes of samples: no tax office issues 0000…, so that they cannot be a real firm's. */
export function isSampleTaxCode(code: string): boolean {
  return code.startsWith('0000');
}

/** The tenth digit that follows from the first nine; undefined where no such code is ever issued. */
export function taxCodeCheckDigit(nine: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? undefined : digit;
}

/** A well-formed code whose check digit is right, or a sample's. */
export function isTaxCode(code: string): boolean {
  if (!hasTaxCodeForm(code)) return false;
  return isSampleTaxCode(code) || taxCodeCheckDigit(code.slice(0, 9)) === Number(code[9]);
}
