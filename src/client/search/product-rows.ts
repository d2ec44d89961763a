import { searchClient } from './client.ts';

/** The rows of the filter's table that hold a text, best first; `mark` tells which table that is. */
export interface ProductRows {
  readonly mark: number;
  readonly rows: readonly number[];
  readonly suggestion: string | undefined;
}

/** Rejects when the search, or its file of rows, cannot be had. */
export function productRows(text: string): Promise<ProductRows> {
  return searchClient().rows(text);
}
