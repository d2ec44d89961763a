import { UNITS, type Unit } from '../quantity.ts';
import { at, type CheckRule, type Checked } from './context.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** Units that are measured; all others are counted. */
const MEASURED: ReadonlySet<Unit> = new Set(['g', 'kg', 'tonne', 'ml', 'l', 'cm', 'm']);

/** Half a pack or a box: things that come in pieces come in whole ones. */
export const partPieces: CheckRule = function* ({ products, giftSets }) {
  for (const entry of [...products, ...giftSets]) yield* inFields(entry, entry.data, []);
};

function* inFields(entry: Checked<unknown>, value: unknown, field: FieldPath): Iterable<Issue> {
  if (typeof value !== 'object' || value === null) return;
  const { value: amount, unit } = value as { readonly value?: unknown; readonly unit?: unknown };
  if (typeof amount === 'number' && isUnit(unit)) {
    if (Number.isInteger(amount) || MEASURED.has(unit)) return;
    const choices = [Math.floor(amount), Math.ceil(amount)].filter((whole) => whole > 0);
    const values = {
      found: String(amount),
      thing: { vi: UNITS[unit].vi, en: UNITS[unit].en },
      choices: { vi: choices.join(' hoặc '), en: choices.join(' or ') },
    };
    yield issue('part-piece', at(entry, [...field, 'value']), values);
    return;
  }
  for (const [key, child] of Object.entries(value))
    yield* inFields(entry, child, [...field, Array.isArray(value) ? Number(key) : key]);
}

function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && Object.hasOwn(UNITS, value);
}
