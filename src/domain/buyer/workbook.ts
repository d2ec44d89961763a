import { isIsoDate } from '../date.ts';
import { workbookText } from '../workbook-text.ts';
import type { Cell, WordedColumn } from './columns.ts';

/** A cell as `write-excel-file` takes it. Everything but true numbers and days is text: nothing turns into a formula. */
export interface SheetCell {
  readonly value: string | number | Date;
  readonly type: StringConstructor | NumberConstructor | DateConstructor;
  readonly fontWeight?: 'bold';
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
  readonly format?: string;
}
export type SheetRow = readonly (SheetCell | null)[];

export interface Sheet {
  readonly sheet: string;
  readonly data: readonly SheetRow[];
  readonly columns: readonly { readonly width: number }[];
  readonly stickyRowsCount?: number;
}

export interface WorkbookWords {
  /** Names of the two sheets. */
  readonly products: string;
  readonly dictionary: string;
  /** "Tình trạng tính đến …" */
  readonly asOf: string;
  readonly missing: string;
  readonly column: string;
  readonly meaning: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<WordedColumn['type'], string>>;
}

// '@' is Excel's own format "Text": digits stay what they are, even when somebody edits the cell.
const text = (value: string): SheetCell => ({
  value: workbookText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
  format: '@',
});
const heading = (value: string): SheetCell => ({ ...text(value), fontWeight: 'bold' });

/** Two sheets: the products, under a line that says as of when; and what each column means. */
export function workbook(
  columns: readonly WordedColumn[],
  rows: readonly (readonly Cell[])[],
  words: WorkbookWords,
): Sheet[] {
  const cell = (value: Cell, type: WordedColumn['type'] | undefined): SheetCell => {
    if (value === null) return text(words.missing);
    if (type === 'day' && typeof value === 'string' && isIsoDate(value))
      // Midnight in UTC: the library counts days from there, wherever the buyer is.
      return {
        value: new Date(`${value}T00:00:00Z`),
        type: Date,
        format: 'dd/mm/yyyy',
        alignVertical: 'top',
      };
    return typeof value === 'number' ? { value, type: Number, alignVertical: 'top' } : text(value);
  };
  return [
    {
      sheet: words.products,
      stickyRowsCount: 2,
      columns: columns.map(({ key, type }) => ({
        width: key === 'product' ? 34 : type === 'number' ? 9 : type === 'day' ? 13 : 22,
      })),
      data: [
        [heading(words.asOf)],
        columns.map(({ label }) => heading(label)),
        ...rows.map((row) => columns.map(({ type }, index) => cell(row[index] ?? null, type))),
      ],
    },
    {
      sheet: words.dictionary,
      stickyRowsCount: 1,
      columns: [{ width: 30 }, { width: 14 }, { width: 80 }],
      data: [
        [heading(words.column), heading(words.kind), heading(words.meaning)],
        ...columns.map(({ label, type, about }) => [text(label), text(words.kinds[type]), text(about)]),
      ],
    },
  ];
}
