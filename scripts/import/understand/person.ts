import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

const SURNAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan luong cao mai ta tong lam luu truong quach to thai ha chu kieu phung vuong nghiem khuat dao tao bach bo dam dau la lo luc ma ninh nong quan tang thach to trieu tu ung van vi'.split(
    ' ',
  ),
);

/** “Bà Nguyễn Thị Mẫu”: a Vietnamese surname and one to four more words, each with a capital, and nothing else. */
export function isPersonName(text: string): boolean {
  const words = tidy(text)
    .replace(/^(?:ông|bà|anh|chị)\s+/iu, '')
    .split(' ');
  if (words.length < 2 || words.length > 5) return false;
  const surname = SURNAMES.has(keyOf(words[0] ?? ''));
  return surname && words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)) && /\p{Ll}/u.test(text);
}
