import { formatDay } from '../../../src/i18n/format.ts';
import type { Known } from '../catalogue/known.ts';
import type { ListContext } from '../understand/context.ts';
import { ownTexts } from '../understand/grid.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';
import type { Understood, UnderstoodProduct, UnderstoodSheet } from '../understand/understood.ts';
import { HEAD, OURS, writeWorkbook, type SheetToWrite } from '../workbook/write-workbook.ts';
import { groundWords } from '../understand/withdrawal-ground.ts';
import { askOf } from './words.ts';

/** The clerk's own sheets with what was understood, what is asked, and a column to answer in, as an .xlsx. */
export function doubtsWorkbook(
  understood: Understood,
  asks: ReadonlyMap<UnderstoodProduct, readonly string[]>,
  known: Known,
): Promise<Uint8Array> {
  return writeWorkbook(doubtsSheets(understood, asks, known));
}

/** The same before it is written. */
export function doubtsSheets(
  understood: Understood,
  asks: ReadonlyMap<UnderstoodProduct, readonly string[]>,
  known: Known,
): SheetToWrite[] {
  return understood.sheets.map((sheet, at) => sheetOf(sheet, at, understood, asks, known));
}

function sheetOf(
  sheet: UnderstoodSheet,
  at: number,
  understood: Understood,
  asks: ReadonlyMap<UnderstoodProduct, readonly string[]>,
  known: Known,
): SheetToWrite {
  const { grid, header } = sheet;
  const { products } = understood;
  const rows: string[][] = [];
  const styles = new Map<string, 'head' | 'asked' | 'ours'>();
  // An old answer sheet that comes again keeps its own columns out of the way.
  const kept = header.columns.filter(({ role }) => !['ours', 'chosen', 'id'].includes(role));
  const heads = kept.map((column) => column.head || 'Thông tin sản phẩm');
  const chosen = header.columns.find(({ role }) => role === 'chosen');
  const titles = contextWords(sheet.context).filter(
    (words) => understood.list.kind !== 'xlsx' && words !== '',
  );
  for (const words of titles) rows.push([words]);
  for (let row = 0; row < header.first; row++)
    rows.push([
      ownTexts(grid, row)
        .map(({ text }) => tidy(text))
        .join(' '),
    ]);
  const head = rows.push([...heads, OURS.understood, OURS.asked, OURS.chosen, OURS.id]) - 1;
  for (let column = 0; column < heads.length + 3; column++)
    styles.set(`${String(head)},${String(column)}`, 'head');
  for (let row = header.last + 1; row < grid.rows.length; row++) {
    const own = products.filter(({ item }) => item.row === row + 1 && item.sheet === sheet.name);
    const questions = [...new Set(own.flatMap((product) => asks.get(product) ?? []))];
    const there = new Set(ownTexts(grid, row).map(({ column }) => column));
    const cells = kept.map(({ at: column }) =>
      there.has(column) ? (grid.rows[row]?.[column]?.text ?? '') : '',
    );
    const answer = chosen ? (grid.rows[row]?.[chosen.at]?.text ?? '') : '';
    const single = own.length === 1 ? own[0] : undefined;
    const line = rows.push([
      ...cells,
      own.map((product) => understoodWords(product, known)).join('\n'),
      questions.map(askOf).join('\n'),
      answer,
      single?.match ?? (own.length > 0 ? `dong-${String(row + 1)}` : ''),
    ]);
    if (own.length === 0) continue;
    styles.set(`${String(line - 1)},${String(heads.length)}`, 'ours');
    if (questions.length > 0)
      for (const column of [heads.length + 1, heads.length + 2])
        styles.set(`${String(line - 1)},${String(column)}`, 'asked');
  }
  return {
    shift: titles.length - (header.last - header.first),
    name: sheet.name || `Danh sách ${String(at + 1)}`,
    rows,
    styles,
    widths: [
      ...heads.map((text) => Math.min(30, Math.max(8, text.length + 2))),
      HEAD.understood,
      HEAD.asked,
      HEAD.chosen,
    ],
    hidden: [heads.length + 3],
    frozen: head + 1,
  };
}

/** What a document says around its table, as title rows: the sheet comes back without the document. */
function contextWords({ decision, year, withdrawal }: ListContext): string[] {
  const day = decision?.day?.day;
  const signed = day === undefined ? '' : ` ngày ${day.split('-').reverse().join('/')}`;
  const by = decision?.issuer === undefined ? '' : ` của ${decision.issuer}`;
  return [
    withdrawal ? 'Danh sách thu hồi giấy chứng nhận' : '',
    decision?.number === undefined ? '' : `(Kèm theo Quyết định số ${decision.number}${signed}${by})`,
    decision?.draft ? 'Dự thảo' : '',
    year === undefined ? '' : `Năm ${String(year)}`,
  ];
}

/** What was understood of a row, on one line. */
export function understoodWords(product: UnderstoodProduct, known: Known): string {
  const place = product.place === undefined ? undefined : known.places.get(product.place)?.name.vi;
  const match = product.match === undefined ? undefined : known.products.get(product.match)?.name.vi;
  const certificates = product.certificates.map(({ stars, proposal, decision, year }) =>
    [
      stars === undefined ? '' : `${String(stars)} sao`,
      proposal === undefined ? '' : `đề nghị ${String(proposal)} sao`,
      decision
        ? `QĐ ${decision.number}${decision.signedOn === undefined ? '' : ` ngày ${formatDay('vi', decision.signedOn)}`}`
        : year === undefined
          ? ''
          : `năm ${String(year)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
  const parts = [
    product.name,
    product.producer?.name,
    place,
    ...certificates,
    withdrawalWords(product),
    match === undefined ? 'chưa có trong danh mục' : `đã có: ${match}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function withdrawalWords({ withdrawal }: UnderstoodProduct): string {
  if (!withdrawal) return '';
  const { decision, ground } = withdrawal;
  const by =
    decision === undefined
      ? 'chưa rõ quyết định'
      : `QĐ ${decision.number}${decision.signedOn === undefined ? '' : ` ngày ${formatDay('vi', decision.signedOn)}`}`;
  return ['thu hồi', by, ground === undefined ? '' : groundWords(ground)]
    .filter((part) => part !== '')
    .join(', ');
}
