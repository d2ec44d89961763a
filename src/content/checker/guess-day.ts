import { isIsoDate } from '../../domain/date.ts';

const SHAPES: readonly [RegExp, readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd']][] = [
  [/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/, ['d', 'm', 'y']],
  [/^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i, ['d', 'm', 'y']],
  [/^(\d{4})[/.\- ]?(\d{1,2})[/.\- ]?(\d{1,2})$/, ['y', 'm', 'd']],
];

/** The day a person meant by "1/3/2026" or "ngày 1 tháng 3 năm 2026", read in the Vietnamese order. */
export function guessDay(written: string): string | undefined {
  for (const [shape, order] of SHAPES) {
    const match = shape.exec(written.trim());
    if (!match) continue;
    const part = (name: 'y' | 'm' | 'd') => (match[order.indexOf(name) + 1] ?? '').padStart(2, '0');
    const day = `${part('y')}-${part('m')}-${part('d')}`;
    if (isIsoDate(day)) return day;
  }
  return undefined;
}
