/** What the page and its server say of a list that came in, as JSON. */

export interface ListRow {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly understood: string;
  readonly asks: readonly string[];
  /** Answers that are understood, taken from the questions. */
  readonly choices: readonly string[];
  readonly answer: string;
  /** The row as the clerk wrote it. */
  readonly cells: readonly { readonly head: string; readonly text: string }[];
}

/** A column of a list, by what stands at its head. */
export interface ListColumn {
  readonly head: string;
  readonly role: string;
  /** The first cell that says something. */
  readonly sample: string;
}

export interface ReadListAnswer {
  readonly id: string;
  readonly file: string;
  readonly columns: readonly ListColumn[];
  /** What a column may be said to hold. */
  readonly roles: readonly { readonly role: string; readonly name: string }[];
  readonly report: readonly string[];
  readonly rows: readonly ListRow[];
  /** Old → new, one line each. */
  readonly changes: readonly string[];
  readonly waiting: number;
  readonly notListed: number;
}

/** A list that is not written as a whole yet. */
export interface WaitingList {
  readonly id: string;
  /** The file's name as it was handed in. */
  readonly file: string;
  /** Rows that waited for an answer when the list was last looked at. */
  readonly waiting: number;
  /** When it was handed in, an ISO time: one office may hand in the same file twice. */
  readonly since: string;
}
