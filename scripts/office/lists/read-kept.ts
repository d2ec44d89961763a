import type { ListColumn, ListRow, ReadListAnswer } from '../../../src/office/lists/list-types.ts';
import { isIsoDate, type IsoDate } from '../../../src/domain/date.ts';
import { oneLine } from '../../../src/domain/one-line.ts';
import { Fault, quoted } from '../../command-line/fault.ts';
import { readKnown, type Known } from '../../import/catalogue/known.ts';
import { doubtsSheets, understoodWords } from '../../import/doubts/workbook.ts';
import { askOf, codeOf } from '../../import/doubts/words.ts';
import { readListBytes } from '../../import/read/read-list.ts';
import { planMapping, readMapping } from '../../import/remembered.ts';
import { reportOf } from '../../import/report.ts';
import { readAnswer } from '../../import/understand/answer.ts';
import { ROLES, type Role } from '../../import/understand/columns.ts';
import { ROLE_NAMES } from '../../import/understand/role-words.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';
import { understand } from '../../import/understand/understand.ts';
import type { Understood, UnderstoodProduct } from '../../import/understand/understood.ts';
import type { ListGround } from '../../import/write/certificate-entry.ts';
import type { FileChange } from '../../import/write/file-change.ts';
import { OURS } from '../../import/workbook/write-workbook.ts';
import { planOf, type Plan } from '../../import/write/plan.ts';
import { answeredList } from './answered-list.ts';
import { keptList, noteList, type ListNotes } from './kept-lists.ts';

/** A kept list as understood with the answers so far, and what writing it would change. */
export interface ListReading {
  readonly understood: Understood;
  readonly known: Known;
  readonly plan: Plan;
  readonly changes: readonly FileChange[];
  readonly notes: ListNotes;
  /** By sheet: how much further down its rows stand than in the clerk's file. */
  readonly shifts: readonly number[];
}

/** Understands a kept list; throws a `Fault` for what is no list of products. */
export async function readKept(folder: string, id: string, today: IsoDate): Promise<ListReading> {
  const { bytes, notes } = keptList(folder, id);
  const known = readKnown(folder);
  const said = columnsOf(notes);
  const columns = new Map([...readMapping(folder).columns, ...said]);
  const list = await readListBytes(bytes, notes.file);
  const first = understand(list, known, today, columns);
  if (first.sheets.length === 0) {
    const file = quoted(notes.file);
    throw new Fault(
      `Không thấy bảng sản phẩm nào trong ${file}. Bảng cần một dòng tiêu đề có cột “Tên sản phẩm”.`,
      `There is no table of products in ${file}.`,
    );
  }
  // Rows are numbered as on the sheet that goes back to the clerk, so that page and Excel speak of the same ones.
  const sheets = doubtsSheets(first, asksOf(planOf(first, known, groundOf(notes))), known);
  const understood = understand(answeredList(sheets, notes.answers), known, today, columns);
  const plan = planOf(understood, known, groundOf(notes));
  const changes = [...plan.changes, ...planMapping(folder, said)];
  noteList(folder, id, { ...notes, waiting: plan.waiting.length });
  return { understood, known, plan, changes, notes, shifts: sheets.map(({ shift = 0 }) => shift) };
}

const OUR_HEADS: ReadonlySet<string> = new Set(Object.values(OURS));

/** What the page shows of a reading. */
export function listAnswer(
  id: string,
  { understood, known, plan, changes, notes, shifts }: ListReading,
): ReadListAnswer {
  const asks = asksOf(plan);
  return {
    id,
    file: notes.file,
    columns: columnsIn(understood),
    roles: Object.entries(ROLE_NAMES).map(([role, name]) => ({ role, name })),
    report: reportOf(understood, notes.file, plan).split('\n').map(oneLine),
    rows: understood.products.map((product) =>
      rowOf(product, understood, asks.get(product) ?? [], known, notes, shifts),
    ),
    changes: changes.flatMap(({ words }) => words).map(withDays),
    waiting: plan.waiting.length,
    notListed: plan.notListed.length,
  };
}

/** The columns of all sheets, those with one head once; ours are not asked about. */
function columnsIn({ sheets }: Understood): ListColumn[] {
  const all = sheets.flatMap(({ header, grid }) =>
    header.columns
      .filter(({ head, role, year }) => head !== '' && year === undefined && Object.hasOwn(ROLE_NAMES, role))
      .map(({ at, head, role }) => ({
        head,
        role,
        sample:
          grid.rows
            .slice(header.last + 1)
            .map((row) => tidy(row[at]?.text ?? ''))
            .find((text) => text !== '') ?? '',
      })),
  );
  return all.filter(({ head }, at) => all.findIndex((other) => keyOf(other.head) === keyOf(head)) === at);
}

function rowOf(
  product: UnderstoodProduct,
  { sheets }: Understood,
  asks: readonly string[],
  known: Known,
  notes: ListNotes,
  shifts: readonly number[],
): ListRow {
  const at = Math.max(
    0,
    sheets.findIndex(({ name }) => name === product.item.sheet),
  );
  const key = `${String(at)}:${String(product.item.row)}`;
  const questions = asks.map((doubt) => questionOf(doubt, product, known));
  return {
    key,
    sheet: product.item.sheet,
    // As the clerk's own file counts; the key goes by the sheet that is answered.
    row: product.item.row - (shifts[at] ?? 0),
    name: product.name,
    understood: understoodWords(product, known),
    asks: questions,
    choices: [...new Set(questions.flatMap(offered))],
    answer: Object.hasOwn(notes.answers, key) ? (notes.answers[key] ?? '') : '',
    cells: cellsOf(sheets[at], product.item.row),
  };
}

/** A question, with the producer that is meant where it is about one. */
function questionOf(doubt: string, product: UnderstoodProduct, known: Known): string {
  const suggest = product.producer?.suggest;
  const name = suggest === undefined ? undefined : known.producers.get(suggest)?.name.vi;
  if (codeOf(doubt) !== 'producer-to-confirm' || name === undefined) return askOf(doubt);
  return `Có phải là ${name}, đã có trong danh mục? Viết “đúng” hoặc “chủ thể mới”.`;
}

function cellsOf(sheet: Understood['sheets'][number] | undefined, row: number): ListRow['cells'] {
  const cells = sheet?.grid.rows[row - 1] ?? [];
  return (sheet?.header.columns ?? [])
    .filter(({ head }) => !OUR_HEADS.has(head))
    .map(({ head, at }) => ({ head, text: cells[at]?.text ?? '' }))
    .filter(({ text }) => text !== '');
}

/** The answers that a question itself names, “đúng” or “mới”, where they are understood as they stand. */
function offered(question: string): string[] {
  const quoted = [...question.matchAll(/“([^“”…()]+)”/gu)].map(([, words = '']) => words);
  return quoted.filter((words) => {
    const answer = readAnswer(words);
    return answer !== undefined && answer.unclear === undefined;
  });
}

function asksOf(plan: Plan): ReadonlyMap<UnderstoodProduct, readonly string[]> {
  return new Map(plan.waiting.map(({ product, asks }) => [product, asks]));
}

function groundOf({ madeBy, madeOn }: ListNotes): ListGround | undefined {
  if (madeBy === undefined || madeBy.trim() === '' || madeOn === undefined || !isIsoDate(madeOn))
    return undefined;
  return { madeBy: madeBy.trim().normalize('NFC'), on: madeOn };
}

function columnsOf({ columns }: ListNotes): ReadonlyMap<string, Role> {
  return new Map(
    Object.entries(columns).flatMap(([head, role]): [string, Role][] => {
      const known = ROLES.find((one) => one === role);
      return known === undefined ? [] : [[keyOf(head), known]];
    }),
  );
}

function withDays(line: string): string {
  return line.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, '$3/$2/$1');
}
