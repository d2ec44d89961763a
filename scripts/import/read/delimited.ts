import { parse } from 'csv-parse/sync';
import { Fault } from '../../command-line/fault.ts';
import { LIMITS } from './limits.ts';
import { plainSheet, type ReadList } from './sheet.ts';

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** Rows of a text file; undefined where no separator makes columns of it. Row numbers count records, not lines. */
export function readDelimited(text: string): Pick<ReadList, 'sheets' | 'separator'> | undefined {
  const separator = separatorOf(text);
  if (separator === undefined) return undefined;
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch {
    throw new Fault(
      'Tệp chữ này có dấu nháy kép mở mà không đóng, nên không biết ô nào hết ở đâu. Hãy mở bằng Excel, xem lại rồi lưu thành .xlsx.',
      'A quotation mark in this file is never closed. Open it in Excel and save it as .xlsx.',
    );
  }
  if (rows.length > LIMITS.rows) {
    throw new Fault(
      `Tệp có ${String(rows.length)} dòng, quá ${String(LIMITS.rows)}. Hãy chia làm nhiều tệp.`,
      `The file has ${String(rows.length)} rows, over ${String(LIMITS.rows)}. Split it.`,
    );
  }
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return { separator, sheets: [plainSheet('', rows.slice(0, last + 1))] };
}

/** The sign that stands most often outside quotes, as often in one line as in the next. */
function separatorOf(text: string): string | undefined {
  const lines = text
    .replace(/"(?:[^"]|"")*"/gu, '""')
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '');
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = mode(counts);
    const steady = counts.filter((count) => count === usual).length;
    return { separator, score: usual < 1 ? 0 : steady * Math.min(usual, 6) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const bestLines = lines.filter((line) => line.includes(best.separator)).length;
  // Prose has commas too, but not in most of its lines and not the same number of them.
  const enough = best.separator === ',' ? lines.length * 0.6 : lines.length * 0.3;
  return best.score > 1 && bestLines >= Math.min(2, lines.length) && bestLines >= enough
    ? best.separator
    : undefined;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
