import type { IsoDate } from '../../../src/domain/date.ts';

/** One cell as a clerk sees it. */
export interface Cell {
  /** NFC, as written, with its line breaks; '' for an empty cell. */
  readonly text: string;
  /** Where the program keeps a number and not a text. */
  readonly number?: number;
  /** Where the program knows it as a day. */
  readonly day?: IsoDate;
  /** Struck through: the clerk has taken it back. */
  readonly struck?: boolean;
}

/** Cells that are one on the sheet; zero-based, inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet, or a table of a document. Rows and columns are zero-based; rows may be shorter than the widest. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
  /** What a document says before this table, paragraph by paragraph. */
  readonly above: readonly string[];
}

export const LIST_KINDS = ['xlsx', 'xls', 'ods', 'docx', 'csv', 'html', 'text'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** A list as read: nothing is understood yet. */
export interface ReadList {
  readonly kind: ListKind;
  readonly sheets: readonly Sheet[];
  /** Of text files. */
  readonly encoding?: string;
  readonly separator?: string;
  /** Paragraphs outside of tables, in order. */
  readonly paragraphs: readonly string[];
}

export const EMPTY: Cell = { text: '' };

/** A sheet without anything but cells. */
export function plainSheet(
  name: string,
  rows: readonly (readonly string[])[],
  more: Partial<Sheet> = {},
): Sheet {
  return {
    name,
    rows: rows.map((row) => row.map((text) => ({ text }))),
    merges: [],
    hiddenColumns: [],
    hidden: false,
    above: [],
    ...more,
  };
}
