import type { Bilingual, Language } from '../domain/text.ts';
import { markedText, type MarkedText } from './marked-text.ts';

export interface RowValue extends MarkedText {
  readonly href?: string | undefined;
}

/** One line of a facts table: nothing to say, and it is left out, unless `missing` says so. */
export interface Row {
  readonly label: string;
  readonly values: readonly RowValue[];
  readonly missing?: string | undefined;
}

/** A row of one plain value. */
export function row(label: string, text: string | undefined, missing?: string): Row {
  return { label, values: text === undefined ? [] : [{ text }], missing };
}

/** A row of a text that may exist in Vietnamese only. */
export function textRow(label: string, text: Bilingual | undefined, lang: Language, missing?: string): Row {
  return { label, values: text ? [markedText(text, lang)] : [], missing };
}

/** Rows that will be seen. */
export function filled(rows: readonly Row[]): Row[] {
  return rows.filter((item) => item.values.length > 0 || item.missing !== undefined);
}
