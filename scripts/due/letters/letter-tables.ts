import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableBordersOptions,
  type Paragraph,
} from 'docx';

/** Twips between the margins of an A4 letter. */
const TEXT_WIDTH = 9355;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Columns side by side without lines; `shares` are hundredths of the width. */
export function unframed(shares: readonly number[], columns: readonly (readonly Paragraph[])[]): Table {
  return table(
    shares,
    [new TableRow({ cantSplit: true, children: columns.map((own, at) => cell(shares[at], own)) })],
    NO_LINES,
  );
}

/** A table with lines whose head is repeated on each page. */
export function framed(
  shares: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  paragraph: (words: string, isHead: boolean) => Paragraph,
): Table {
  const row = (words: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: words.map((word, at) => cell(shares[at], [paragraph(word, isHead)])),
    });
  return table(shares, [row(heads, true), ...rows.map((words) => row(words, false))]);
}

function cell(share: number | undefined, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: widthOf(share), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    verticalAlign: VerticalAlignTable.TOP,
    children: [...children],
  });
}

function table(shares: readonly number[], rows: readonly TableRow[], borders?: ITableBordersOptions): Table {
  return new Table({
    rows: [...rows],
    columnWidths: shares.map(widthOf),
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(borders && { borders }),
  });
}

function widthOf(share: number | undefined): number {
  return Math.round((TEXT_WIDTH * (share ?? 0)) / 100);
}
