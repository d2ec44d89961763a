import type { Language } from '../../domain/text.ts';

/** A list of an office on paper: tables of words, already in one language. */
export interface OfficeList {
  readonly lang: Language;
  readonly office: string;
  readonly title: string;
  readonly about: string;
  /** Said at the top where the data is a demonstration. */
  readonly sample: string | undefined;
  readonly sections: readonly OfficeSection[];
  readonly notes: { readonly title: string; readonly items: readonly string[] };
}

export interface OfficeSection {
  readonly name: string;
  readonly columns: readonly {
    readonly label: string;
    /** Hundredths of the width. */
    readonly share: number;
    /** Numbers and days stand in the middle. */
    readonly short: boolean;
  }[];
  readonly groups: readonly {
    /** A line above the rows, such as their month. */
    readonly name: string | undefined;
    readonly rows: readonly (readonly string[])[];
  }[];
}
