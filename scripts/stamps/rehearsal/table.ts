import type { Outcome, OutcomeKind, SealFault } from '../../../src/domain/stamp/outcome.ts';
import { describeOutcome } from '../../../src/i18n/stamp/describe.ts';
import type { Saying } from '../../command-line/fault.ts';

/** What a stamp must answer: an outcome, or why its seal does not count. */
export type Expected = OutcomeKind | SealFault;

export interface Row {
  readonly stamp: Saying;
  /** By column: what the phone says, and what it has to say. */
  readonly cells: readonly { readonly outcome: Outcome; readonly expected: Expected }[];
}

/** The table of one moment, a line a stamp, in the words of the stamp's own page; why a seal does not count stands below. */
export function tableOf(
  columns: readonly Saying[],
  rows: readonly Row[],
  lang: keyof Saying,
): readonly string[] {
  const reasons: string[] = [];
  const said = (cell: Row['cells'][number]): string => {
    const { title, lines } = describeOutcome(cell.outcome, lang);
    const mark = isExpected(cell) ? '' : '✗ ';
    const [reason] = lines;
    if (cell.outcome.kind !== 'not-ours' || reason === undefined) return `${mark}${title}`;
    if (!reasons.includes(reason)) reasons.push(reason);
    return `${mark}${title} (${String(reasons.indexOf(reason) + 1)})`;
  };
  const lines = [
    ['', ...columns.map((column) => column[lang])],
    ...rows.map(({ stamp, cells }) => [stamp[lang], ...cells.map(said)]),
  ];
  const widthOf = (column: number) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length));
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widthOf(column)))
      .join('  ')
      .trimEnd(),
  );
  const notes = reasons.map((reason, index) => `(${String(index + 1)}) ${reason}`);
  return [...table, ...notes].map((line) => `      ${line}`);
}

/** Whether an answer is the one that the rules demand. */
export function isExpected({ outcome, expected }: Row['cells'][number]): boolean {
  return outcome.kind === expected || (outcome.kind === 'not-ours' && outcome.fault === expected);
}
