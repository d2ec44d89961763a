import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, FIXTURES, understood } from './expected.ts';

type Json = Record<string, unknown>;

/** Row, match (or "new"), stars, decision's number and day, codes of doubts. */
async function rowsOf(file: string): Promise<unknown[]> {
  const list = await understood(join(FIXTURES, 'shapes', file));
  return (list['products'] as Json[]).map(({ row, match, stars, decision, doubts }) => {
    const by = decision as { number: string; signedOn: string } | null;
    return [row, match ?? 'new', stars, by ? `${by.number} ${by.signedOn}` : null, codes(doubts).join(' ')];
  });
}

test('semicolons and a byte-order mark, a column for number and one for the day', async () => {
  expect(await rowsOf('a-semicolon-bom.csv')).toEqual([
    [2, 'banh-chung-thuy-huong', 3, 'MẪU-12/QĐ-UBND 2025-12-26', ''],
    [3, 'new', 3, '9100/QĐ-UBND 2024-08-14', 'issuer-missing'],
    [4, 'new', null, null, 'decision-missing not-passed place-ambiguous'],
  ]);
});

test('a table pasted from a web page, its head in two rows', async () => {
  expect(await rowsOf('b-paste.html')).toEqual([
    [3, 'gio-lua-dai-yen', 3, 'MẪU-06/QĐ-UBND 2023-06-15', ''],
    [4, 'new', 4, null, 'date-impossible'],
  ]);
});

test('a table pasted with tabs', async () => {
  expect(await rowsOf('c-paste.txt')).toEqual([
    [2, 'trung-ga-doi-thanh-binh', 3, null, 'decision-missing'],
    [3, 'new', null, null, 'decision-missing stars-range'],
  ]);
});

test('a sheet for each year: one product twice is two certificates, not a twin', async () => {
  expect(await rowsOf('d-years.xls')).toEqual([
    [4, 'mat-ong-vuon-buoi', 3, '9300/QĐ-UBND 2022-12-20', 'issuer-round'],
    [5, 'new', 4, null, 'decision-missing'],
    [4, 'mat-ong-vuon-buoi', 3, 'MẪU-06/QĐ-UBND 2023-06-15', ''],
    [5, 'new', 4, null, 'decision-missing'],
  ]);
});

test('rows of communes, a row of column numbers, a total and a signature', async () => {
  expect(await rowsOf('e-communes.xlsx')).toEqual([
    [8, 'lan-may-nan-doi-phu-nghia', 4, 'MẪU-07/QĐ-UBND 2023-12-28', ''],
    [9, 'new', 3, '9400/QĐ-UBND 2024-04-10', 'issuer-missing term-unusual'],
    [11, 'cai-mo-chuc-son', 4, '9400/QĐ-UBND 2024-04-10', 'issuer-missing stars-proposal'],
  ]);
});

test('numbered lines without a table, under the decision that they are attached to', async () => {
  expect(await rowsOf('f-list.txt')).toEqual([
    [4, 'bun-kho-dong-son', 3, '9500/QĐ-UBND 2024-12-30', ''],
    [5, 'dua-cai-ngoc-hoa', 3, '9500/QĐ-UBND 2024-12-30', 'certificate-between'],
    [6, 'new', 4, '9500/QĐ-UBND 2024-12-30', 'issuer-unusual letter-case'],
  ]);
});

test('cards of labelled lines', async () => {
  expect(await rowsOf('g-cards.txt')).toEqual([
    [1, 'tra-nu-voi-hop-dong', 3, 'MẪU-15/QĐ-UBND 2026-06-26', ''],
    [7, 'new', 4, 'MẪU-15/QĐ-UBND 2026-06-26', ''],
  ]);
});

test('merged cells that became blanks; a day with its month swapped in one row of three', async () => {
  const list = await understood(join(FIXTURES, 'shapes', 'i-blank-down.csv'));
  const [, second, , fourth] = list['products'] as Json[];
  expect(second).toMatchObject({ producer: 'htx-rau-song-bui-mau', place: 'thi-tran-chuc-son-cu' });
  expect(codes(fourth?.['doubts'])).toEqual(['date-swapped']);
});

test('a list of withdrawals awards nothing', async () => {
  const list = await understood(join(FIXTURES, 'shapes', 'j-withdrawn.csv'));
  expect(list['products']).toEqual([]);
  expect(list['withdrawals']).toMatchObject([
    { match: 'banh-gai-hoa-chinh', document: 'mau-31-2026', doubts: [] },
    { match: 'ghe-dau-go-xoan-truong-yen', document: 'mau-31-2026', doubts: [] },
  ]);
});

test('a draft has no number yet, so it awards nothing', async () => {
  expect(await rowsOf('k-draft.html')).toEqual([
    [2, 'chao-gao-lut-an-lien', 4, null, 'decision-draft stars-differ-from-catalogue'],
  ]);
});
