import type { ReadList, Sheet } from '../read/sheet.ts';
import { dayIn } from './dates.ts';
import { decisionsIn, issuerIn, type DecisionMention } from './decision-text.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

/** What a list says of all its rows at once. */
export interface ListContext {
  /** The decision that the list belongs to. */
  readonly decision?: DecisionMention;
  /** The last year that it speaks of. */
  readonly year?: number;
  /** A list of certificates withdrawn. */
  readonly withdrawal: boolean;
  /** Months of validity that the decision states. */
  readonly termMonths?: number;
}

/** Reads titles, letterheads and the paragraphs around a table. */
export function contextOf(list: ReadList, sheet: Sheet, titles: readonly string[]): ListContext {
  const letterhead = list.sheets.flatMap((other) =>
    other === sheet ? [] : other.rows.flatMap((row) => row.map(({ text }) => text)).slice(0, 12),
  );
  const isDocument = list.kind === 'docx' || list.kind === 'html' || list.kind === 'text';
  const around = [...(isDocument ? [...letterhead, ...list.paragraphs] : []), ...sheet.above, ...titles];
  const text = around.map(tidy).join('\n');
  const decision = decisionOf(around);
  const year = yearIn([...titles, ...sheet.above, ...(isDocument ? list.paragraphs : []), sheet.name]);
  const months = /(?:giá trị|hiệu lực|thời hạn)[^.;]{0,40}?(\d{1,2})\s*tháng/iu.exec(text)?.[1];
  return {
    withdrawal:
      /\bthu hoi\b/.test(keyOf(titles.join(' '))) || /thu hồi (?:giấy chứng nhận|kết quả)/iu.test(text),
    ...(decision && { decision }),
    ...(year !== undefined && { year }),
    ...(months !== undefined && { termMonths: Number(months) }),
  };
}

function decisionOf(around: readonly string[]): DecisionMention | undefined {
  // “Căn cứ …” cites; “(Kèm theo Quyết định số …)” says which one this is.
  const sentences = around
    .flatMap((text) => text.split(/[;\n]/u))
    .filter((part) => !/^\s*căn cứ/iu.test(part));
  const attached = sentences.filter((part) => /kèm theo|ban hành theo|theo quyết định/iu.test(part));
  const whole = around.map(tidy).join('\n');
  const own = [...attached, ...sentences].flatMap((part) => decisionsIn(part))[0];
  const draft = /(?<!\p{L})dự thảo(?!\p{L})/iu.test(whole) || /số\s*:\s*[.…_\s]*\/\s*QĐ\s*-/iu.test(whole);
  if (draft && (!own || /dự thảo/iu.test(whole))) return { draft: true, spelled: 'dự thảo' };
  if (!own) return undefined;
  const signing = around
    .map((text) => /,\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu.exec(text)?.[0])
    .find(Boolean);
  const day = own.day ?? (signing === undefined ? undefined : dayIn(signing));
  const issuer = own.issuer ?? issuerOfLetterhead(around);
  return { ...own, ...(day && { day }), ...(issuer !== undefined && { issuer }) };
}

/** “ỦY BAN NHÂN DÂN / THÀNH PHỐ HÀ NỘI” at the head of a document. */
function issuerOfLetterhead(around: readonly string[]): string | undefined {
  for (const text of around.slice(0, 6)) {
    const head = tidy(text).replace(/số\s*:.*$/iu, '');
    const match = /^(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND)\s+(.+)$/iu.exec(head.replace(/\s*CỘNG H.*$/u, ''));
    if (!match?.[1]) continue;
    const words = match[1].toLowerCase().split(' ');
    const kind = ['thành phố', 'tỉnh', 'huyện', 'quận', 'thị xã'].find((name) =>
      match[1]?.toLowerCase().startsWith(name),
    );
    const skipped = kind === undefined ? 0 : kind.split(' ').length;
    const name = words.map((word, at) =>
      at < skipped ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    );
    return issuerIn(`UBND ${name.join(' ')}`);
  }
  return undefined;
}

/** The last year of “giai đoạn 2019–2022” or “năm 2023” in the titles; of a sheet named “2023” too. */
function yearIn(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const years = [...text.matchAll(/(?<![\d/])(20[12]\d)(?!\d)/gu)].map((match) => Number(match[1]));
    const cited = /căn cứ|kèm theo|quyết định số/iu.test(text);
    if (years.length > 0 && !cited) return Math.max(...years);
  }
  return undefined;
}
