import { plainSheet, type Sheet } from '../read/sheet.ts';
import { readProse } from './prose.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** Lines that each tell of products, as a table of one column. */
export function proseSheet(paragraphs: readonly string[]): Sheet[] {
  const records = recordsOf(paragraphs);
  const told = records.filter(({ text }) => readProse(text) !== undefined);
  if (told.length === 0) return [];
  const rows = Array.from({ length: paragraphs.length }, (): string[] => ['']);
  for (const { at, text } of records) rows[at] = [text];
  return [plainSheet('', rows)];
}

function isHeading(text: string): boolean {
  return /^(?:[IVX]{1,5}[.)]\s*)?(?:nhóm|năm|đợt|xã|phường|thị trấn|tổng|cộng)(?!\p{L})/iu.test(text);
}

/** Numbered lines with what follows each, up to the next number; or single lines where nothing is numbered. */
function recordsOf(paragraphs: readonly string[]): { at: number; end: number; text: string }[] {
  const starts = paragraphs.map((line) => /^\s*(?:\d{1,3}\s*[.)/-]|[-•+*])\s*\S/u.test(line));
  const cards = paragraphs.map((line) => /^\s*(?:tên\s+)?sản\s+phẩm[^:]{0,20}:/iu.test(line));
  const marks =
    starts.filter(Boolean).length >= 2 ? starts : cards.filter(Boolean).length >= 2 ? cards : undefined;
  if (!marks) return paragraphs.map((text, at) => ({ at, end: at + 1, text: tidy(text) }));
  const records: { at: number; end: number; text: string }[] = [];
  let open = false;
  paragraphs.forEach((line, at) => {
    const last = records.at(-1);
    const labelled = /^[^:]{2,30}:/u.test(line) && !/^(?:nơi nhận|căn cứ)/iu.test(line);
    if (marks[at]) open = true;
    else if (isHeading(line) || !labelled) open = false;
    if (open && !marks[at] && last)
      records.splice(-1, 1, { ...last, end: at + 1, text: `${last.text}; ${tidy(line)}` });
    else records.push({ at, end: at + 1, text: tidy(line) });
  });
  return records;
}
