import type { IsoDate } from '../../src/domain/date.ts';

/** A day, so that a workbook holds it as one. */
export interface DayCell {
  readonly day: IsoDate;
}
export type TableCell = string | number | DayCell;

export interface TableColumn {
  readonly label: string;
  /** In letters. */
  readonly width: number;
}

/** A table of an office: a sheet of a workbook, a part of a print. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
