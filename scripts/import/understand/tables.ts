import type { IsoDate } from '../../../src/domain/date.ts';
import type { ReadList, Sheet } from '../read/sheet.ts';
import type { Role } from './columns.ts';
import { contextOf, type ListContext } from './context.ts';
import { dateColumns } from './date-columns.ts';
import { withBlanksFilled } from './blanks.ts';
import { gridOf, type Grid } from './grid.ts';
import { findHeader, type Header } from './header.ts';
import { itemsOf, type RawItem } from './item.ts';
import { proseSheet } from './prose-lines.ts';
import { readRows, type ReadRows } from './rows.ts';
import { isTesterRow } from './tester.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

/** A sheet that lists products. */
export interface Table {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: ReadRows;
  readonly context: ListContext;
  readonly items: readonly RawItem[];
  readonly notProducts: readonly { readonly row: number; readonly is: string }[];
  readonly columnDoubts: readonly {
    readonly column: string;
    readonly code: string;
    readonly rows: readonly number[];
  }[];
  /** Zero-based rows whose dates were dragged down, not typed. */
  readonly draggedRows: ReadonlySet<number>;
}

export interface ProducerTable {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: ReadRows;
}

export interface Tables {
  readonly products: readonly Table[];
  readonly producers: readonly ProducerTable[];
  readonly left: Readonly<Record<string, string>>;
}

/** Lines of text have no head; every line is read as prose. */
const PROSE_HEADER: Header = { first: 0, last: -1, columns: [{ at: 0, head: '', role: 'prose' }] };

/** Sorts the sheets of a list: those of products, those of producers, and those left aside with the reason. */
export function tablesOf(list: ReadList, today: IsoDate, remembered?: ReadonlyMap<string, Role>): Tables {
  const products: Table[] = [];
  const producers: ProducerTable[] = [];
  const left: Record<string, string> = {};
  for (const sheet of list.sheets) {
    const grid = gridOf(sheet);
    const header = findHeader(grid, remembered);
    const has = (role: Role) => header?.columns.some((column) => column.role === role) ?? false;
    if (sheet.hidden) left[sheet.name] = 'trang tính ẩn';
    else if (header && (has('name') || has('prose'))) products.push(tableOf(list, grid, header, today));
    else if (header && has('producer')) producers.push({ grid, header, rows: readRows(grid, header) });
    else left[sheet.name] = reasonOf(sheet);
  }
  // A document without such a table may say it line by line.
  if (products.length === 0) {
    for (const sheet of proseSheet(list.paragraphs))
      products.push(tableOf(list, gridOf(sheet), PROSE_HEADER, today));
  }
  return { products, producers, left };
}

function reasonOf(sheet: Sheet): string {
  const text = keyOf(sheet.rows.flatMap((row) => row.map((cell) => cell.text)).join(' '));
  if (/\bdoc lap tu do hanh phuc\b/.test(text)) return 'quốc hiệu, tên cơ quan (letterhead)';
  if (/\b(?:nguoi dai dien|htx|hop tac xa)\b/.test(text)) return 'chỉ có chủ thể, không có cột tên sản phẩm';
  return 'không có cột tên sản phẩm';
}

function tableOf(list: ReadList, read: Grid, header: Header, today: IsoDate): Table {
  const rows = readRows(read, header);
  const grid = withBlanksFilled(read, header, rows);
  const context = contextOf(
    list,
    grid.sheet,
    rows.others.filter(({ is }) => is === 'title').map(({ text }) => text),
  );
  const days = dateColumns(grid, header, rows, today);
  const notProducts = rows.others.map(({ row, is, text }) => ({
    row: row + 1,
    is: is === 'total' ? `total: ${text}` : is === 'group' || is === 'note' ? `${is}: ${text}` : is,
  }));
  const items: RawItem[] = [];
  for (const data of rows.data) {
    const found = itemsOf(grid, header, data, context);
    const [first] = found;
    if (!first) notProducts.push({ row: data.row + 1, is: unread(header, items.length) });
    else if (first.answer?.skip)
      notProducts.push({ row: data.row + 1, is: `bỏ theo trả lời: “${tidy(first.name)}”` });
    else if (first.struck) notProducts.push({ row: data.row + 1, is: `gạch ngang: “${tidy(first.name)}”` });
    else if (isTesterRow(first))
      notProducts.push({ row: data.row + 1, is: `tester row “${tidy(first.name)}”` });
    else items.push(...found);
  }
  const counted = notProducts.map((other) =>
    other.is.startsWith('total: ')
      ? { ...other, is: `${other.is}${agreement(other.is, items.length)}` }
      : other,
  );
  return {
    grid,
    header,
    rows,
    context,
    items,
    notProducts: counted.sort((a, b) => a.row - b.row),
    columnDoubts: days.doubts,
    draggedRows: days.dragged,
  };
}

/** Lines above the first product of a text are its title. */
function unread(header: Header, readBefore: number): string {
  const isText = header === PROSE_HEADER;
  return isText ? (readBefore === 0 ? 'title' : 'text') : 'không hiểu: không thấy tên sản phẩm';
}

/** Whether a total row counts what was read. */
function agreement(said: string, products: number): string {
  const count = /(\d+)\s*(?:sản phẩm|sp)(?!\p{L})/iu.exec(said)?.[1] ?? /(?<!\d)(\d+)(?!\d)/u.exec(said)?.[1];
  if (count === undefined) return '';
  return Number(count) === products
    ? '; agrees with the rows'
    : `; differs: ${String(products)} sản phẩm đọc được`;
}
