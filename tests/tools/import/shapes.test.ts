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

test('Excel in a VNI font; a decision in the notes', async () => {
  expect(await rowsOf('l-vni.xlsx')).toEqual([
    [2, 'nam-so-trung-hoa', 3, '9100/QĐ-UBND 2024-12-05', ''],
    [3, 'bun-kho-dong-son', 4, null, 'decision-missing stars-differ-from-catalogue'],
    [4, 'new', null, null, 'decision-missing not-passed'],
  ]);
});

test('a decision in Word without a table: its letterhead, its articles, “các sản phẩm sau đạt 3 sao:”', async () => {
  expect(await rowsOf('m-list.docx')).toEqual([
    [8, 'trung-ga-doi-thanh-binh', 3, '9600/QĐ-UBND 2024-12-30', ''],
    [9, 'new', 3, '9600/QĐ-UBND 2024-12-30', ''],
    [10, 'new', 3, '9600/QĐ-UBND 2024-12-30', ''],
  ]);
});

test('a head of three rows in Word; a city gives no five stars', async () => {
  expect(await rowsOf('n-three-heads.docx')).toEqual([
    [4, 'tui-vai-ghep-xuan-mai', 4, '9601/QĐ-UBND 2025-11-20', ''],
    [5, 'new', null, '9601/QĐ-UBND 2025-11-20', 'issuer-unusual'],
  ]);
});

test('an app’s web page that is called .xls', async () => {
  expect(await rowsOf('o-app.xls')).toEqual([
    [3, 'khan-trai-ban-theu-hong-phong', 3, null, 'decision-missing'],
  ]);
});

test('prose in UTF-16 with other words', async () => {
  expect(await rowsOf('q-prose.tsv')).toEqual([
    [3, 'tuong-nep-tot-dong', 4, 'MẪU-02/QĐ-UBND 2024-06-28', ''],
  ]);
});

test('firms in the first column are no totals; a number alone is the decision that the list names in full', async () => {
  expect((await rowsOf('r-bare.csv')).map((row) => (row as unknown[]).slice(2, 4))).toEqual([
    [4, '15/QĐ-UBND 2024-12-12'],
    [3, null],
    [null, '15/QĐ-UBND 2024-12-12'],
    [4, null],
    [5, 'MẪU-01/QĐ-BNNMT 2025-09-15'],
  ]);
});
