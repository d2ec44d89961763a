import { plainSheet, type ReadList } from '../../import/read/sheet.ts';
import { OURS, type SheetToWrite } from '../../import/workbook/write-workbook.ts';

/** The clerk's sheets as they come back from Excel, with the answers given on the page, by `sheet:row`. */
export function answeredList(
  sheets: readonly SheetToWrite[],
  answers: Readonly<Record<string, string>>,
): ReadList {
  return {
    kind: 'xlsx',
    paragraphs: [],
    sheets: sheets.map(({ name, rows, hidden }, at) => {
      const chosen = rows.map((row) => row.indexOf(OURS.chosen)).find((column) => column >= 0) ?? -1;
      const filled = rows.map((row, line) => {
        const key = `${String(at)}:${String(line + 1)}`;
        const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
        return row.map((cell, column) => String(column === chosen && answer !== undefined ? answer : cell));
      });
      return plainSheet(name, filled, { hiddenColumns: hidden });
    }),
  };
}
