/**
 * Arithmetic in GF(32) with the primitive polynomial x^5 + x^2 + 1: the field of the stamp code's check
 * character. Elements are the integers 0–31; addition is XOR.
 */
const POLYNOMIAL = 0b100101;

const POWERS: readonly number[] = (() => {
  const powers: number[] = [];
  for (let i = 0, value = 1; i < 31; i++) {
    powers.push(value);
    value <<= 1;
    if (value > 31) value ^= POLYNOMIAL;
  }
  return powers;
})();

const LOGS: readonly number[] = Array.from({ length: 32 }, (_, value) => POWERS.indexOf(value));

/** The generator raised to `exponent` (any non-negative integer). */
export function power(exponent: number): number {
  return POWERS[exponent % 31] ?? 1;
}

/** Product of two elements (0–31). */
export function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return power((LOGS[a] ?? 0) + (LOGS[b] ?? 0));
}

/** `a` divided by a non-zero `b`. */
export function divide(a: number, b: number): number {
  if (a === 0) return 0;
  return power((LOGS[a] ?? 0) + 31 - (LOGS[b] ?? 0));
}
