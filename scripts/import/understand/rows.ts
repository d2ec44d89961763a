import { decisionIn, type DecisionMention } from './decision-text.ts';
import { ownTexts, type Grid } from './grid.ts';
import type { Header } from './header.ts';
import { soundsLikeProducer } from './producer-name.ts';
import { readProse, STARS } from './prose.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

/** What the rows above have said of those below. */
export interface RowContext {
  readonly group?: string;
  readonly commune?: string;
  readonly year?: number;
  readonly decision?: DecisionMention;
  readonly producer?: string;
  /** “Các sản phẩm sau đạt 3 sao:” */
  readonly stars?: string;
}

export interface DataRow {
  /** Zero-based. */
  readonly row: number;
  readonly context: RowContext;
}

export interface ReadRows {
  readonly data: readonly DataRow[];
  /** Rows that are no product, with what they are. */
  readonly others: readonly { readonly row: number; readonly is: string; readonly text: string }[];
}

/** Tells the rows below the head apart: products, groups, communes, years, totals, signatures. */
export function readRows(grid: Grid, header: Header): ReadRows {
  const data: DataRow[] = [];
  const others: { row: number; is: string; text: string }[] = [];
  let context: RowContext = {};
  for (let row = 0; row < header.first; row++) {
    const text = textOf(grid, row);
    if (text !== '') others.push({ row, is: 'title', text });
  }
  let ended = false;
  for (let row = header.last + 1; row < grid.rows.length; row++) {
    const texts = ownTexts(grid, row);
    if (texts.length === 0) continue;
    const text = textOf(grid, row);
    const kind = ended ? 'signature' : kindOf(grid, header, row);
    if (kind === undefined) {
      data.push({ row, context });
      continue;
    }
    // A table ends with its signature; a letter has a day of signing at its head, too.
    if (kind === 'signature' && header.last >= 0) ended = true;
    context = extended(context, kind, texts.at(-1)?.text ?? '');
    others.push({ row, is: kind, text });
  }
  return { data, others };
}

/** “Tổng cộng: …”, “Cộng: 6 sản phẩm”; no “Công ty”, “Tổng công ty” or “Công nhận”. */
const TOTAL = /^tong(?! cong ty)\b|^cong(?: \d| so\b| san pham\b| toan\b|$)/;

function kindOf(grid: Grid, header: Header, row: number): string | undefined {
  const texts = ownTexts(grid, row);
  const words = texts.map(({ text }) => tidy(text));
  const repeats = texts.filter(({ column, text }) => isHeadText(header, column, text));
  if (texts.length >= 3 && repeats.length >= texts.length * 0.6) return 'header again';
  if (texts.length >= 3 && words.every((word) => /^\(?[\dA-ZĐ]{1,2}\)?$/u.test(word)))
    return 'column numbers';
  const said = words.find((word) => /\p{L}{2}/u.test(word)) ?? '';
  if (TOTAL.test(keyOf(said)) && texts.length <= 4) return 'total';
  if (
    /^(?:nguoi lap|noi nhan|tm |kt |thu truong|chu tich|nguoi tong hop|xac nhan cua|tl )/.test(
      `${keyOf(said)} `,
    )
  )
    return 'signature';
  if (/,?\s*ngày\s.*tháng\s.*năm/iu.test(said) && texts.length === 1 && !decisionIn(said)) return 'signature';
  const meaning = [...new Set(words)].filter((word) => !/^(?:[IVXLC]{1,6}|[A-Z]|\d{1,3})[.)]?$/u.test(word));
  if (meaning.length !== 1) return undefined;
  const inProse = texts.some(
    ({ column, text }) => header.columns[column]?.role === 'prose' && readProse(text),
  );
  if (inProse) return undefined;
  return groupKind(grid, header, row, meaning[0] ?? '');
}

/** A head printed again at the top of a page says what the head says. */
function isHeadText(header: Header, column: number, text: string): boolean {
  const heads = (header.columns[column]?.head ?? '').split(' / ').map(keyOf);
  return heads.includes(keyOf(text));
}

/** A row with one text: a heading for the rows below, unless it is a product without anything else. */
function groupKind(grid: Grid, header: Header, row: number, text: string): string | undefined {
  const key = keyOf(text);
  if (/^(?:nhom|nganh|linh vuc|bo san pham)\b/.test(key)) return 'group';
  if (/^(?:cac )?(?:xa|phuong|thi tran|dia ban)\b/.test(key)) return 'commune';
  const year = /^(?:nam|dot|ky|vong)\b.*?\b(20[12]\d)\b|^(20[12]\d)$/.exec(key);
  if (year) return `year ${year[1] ?? year[2] ?? ''}`;
  if (decisionIn(text)?.number !== undefined && /quyết định|qđ/iu.test(text)) return 'decision';
  if (/^(?:ghi chu|luu y|chu thich)\b/.test(key)) return 'note';
  if (/:\s*$/u.test(text) && STARS.test(text)) return 'stars';
  const at = ownTexts(grid, row).find((own) => tidy(own.text) === text)?.column ?? 0;
  const inColumn = header.columns[at]?.role;
  const number = header.columns.find(({ role }) => role === 'stt');
  const numbered = number && /^\d{1,4}[.)]?$/u.test(tidy(grid.rows[row]?.[number.at]?.text ?? ''));
  const across = grid.sheet.merges.some(
    ({ top, left, right }) => top === row && left <= at && right > left + 1,
  );
  const listNumber = tidy(grid.rows[row]?.[number?.at ?? -1]?.text ?? '');
  const lettered = /^(?:[IVXLC]{1,6}|[A-Z])[.)]?$/u.test(listNumber) && number !== undefined;
  if (!across && !lettered && (inColumn === 'name' || inColumn === 'prose' || numbered)) return undefined;
  if (soundsLikeProducer(text)) return 'producer';
  return across || lettered || inColumn === 'stt' || (text === text.toUpperCase() && text.length > 4)
    ? 'group'
    : undefined;
}

function extended(context: RowContext, kind: string, text: string): RowContext {
  const said = tidy(text);
  if (kind === 'stars') return { ...context, stars: STARS.exec(said)?.[0] ?? '' };
  if (kind === 'group') return { ...context, group: said };
  if (kind === 'commune') return { ...context, commune: said.replace(/\s*[:(].*$/u, '') };
  if (kind === 'producer') return { ...context, producer: said };
  if (kind.startsWith('year ')) return { ...context, year: Number(kind.slice(5)) };
  if (kind === 'decision') {
    const decision = decisionIn(said);
    return decision ? { ...context, decision } : context;
  }
  return context;
}

function textOf(grid: Grid, row: number): string {
  return ownTexts(grid, row)
    .map(({ text }) => tidy(text))
    .join(' · ');
}
