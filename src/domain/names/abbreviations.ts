import { ownEntry } from '../own-entry.ts';
import { keyOf } from './spelling.ts';

/** What offices shorten in the names of producers, folded. */
const WORDS: Readonly<Record<string, string>> = {
  htx: 'hop tac xa',
  htxnn: 'hop tac xa nong nghiep',
  tht: 'to hop tac',
  hkd: 'ho kinh doanh',
  kd: 'kinh doanh',
  sxkd: 'san xuat kinh doanh',
  cssx: 'co so san xuat',
  cs: 'co so',
  dntn: 'doanh nghiep tu nhan',
  dn: 'doanh nghiep',
  ctcp: 'cong ty co phan',
  cty: 'cong ty',
  ct: 'cong ty',
  tnhh: 'trach nhiem huu han',
  thhh: 'trach nhiem huu han',
  mtv: 'mot thanh vien',
  cp: 'co phan',
  tm: 'thuong mai',
  dv: 'dich vu',
  dvnn: 'dich vu nong nghiep',
  tmdv: 'thuong mai dich vu',
  sx: 'san xuat',
  sxtm: 'san xuat thuong mai',
  xnk: 'xuat nhap khau',
  nn: 'nong nghiep',
  ns: 'nong san',
  nts: 'nuoi trong thuy san',
  cn: 'chan nuoi',
  dl: 'du lich',
};

/** Folded words with their abbreviations written out, and without the “và” that joins trades. */
export function writtenOut(text: string): string {
  return keyOf(text.replace(/\bC\.\s?ty\b/giu, 'cty').replaceAll('&', ' '))
    .split(' ')
    .map((word) => ownEntry(WORDS, word) ?? word)
    .join(' ')
    .replace(/\b(thuong mai|dich vu|san xuat|nong nghiep|xuat nhap khau) va (?=\w)/g, '$1 ');
}

/** True for a word that is an abbreviation, and so stands in capitals. */
export function isAbbreviation(word: string): boolean {
  const key = keyOf(word);
  return Object.hasOwn(WORDS, key) && !['ct', 'cs', 'cn', 'cty'].includes(key);
}
