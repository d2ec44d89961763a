import { expect, test } from 'vitest';
import { decode } from '../../../scripts/import/encoding/decode.ts';
import { underFont } from '../../../scripts/import/encoding/fonts.ts';
import { capitalsMeant } from '../../../src/domain/old-letters/tcvn.ts';
import { fromVni } from '../../../src/domain/old-letters/vni.ts';
import { askOf, DOUBT_CODES } from '../../../scripts/import/doubts/words.ts';
import { roleOf, yearOf } from '../../../scripts/import/understand/columns.ts';
import { dayIn, filledDown, readDay } from '../../../scripts/import/understand/dates.ts';
import { decisionIn, decisionsIn, issuerIn } from '../../../scripts/import/understand/decision-text.ts';
import { levelOf } from '../../../scripts/import/understand/issuer.ts';
import { learnCases, restoreCase } from '../../../scripts/import/understand/letter-case.ts';
import { isPersonName } from '../../../scripts/import/understand/person.ts';
import { producerName } from '../../../scripts/import/understand/producer-name.ts';
import { readProse } from '../../../scripts/import/understand/prose.ts';
import { readStars } from '../../../scripts/import/understand/stars.ts';
import { sameSpelling } from '../../../src/domain/names/spelling.ts';

test.each([
  ['3 sao', 3],
  ['4*', 4],
  ['3', 3],
  ['5 Sao', 5],
  ['OCOP hạng 3', 3],
  ['4 sao OCOP', 4],
  ['★★★', 3],
  ['Đạt 4 sao', 4],
  ['Hạng 4 sao cấp thành phố', 4],
  ['bốn sao', 4],
])('“%s” awards %i stars', (written, stars) => {
  expect(readStars(written)).toEqual({ stars });
});

test.each([
  ['TN 5*', 'stars-proposal', 5],
  ['Tiềm năng 5 sao', 'stars-proposal', 5],
  ['đề nghị TW 5 sao', 'stars-proposal', 5],
  ['3–4 sao', 'stars-range', undefined],
  ['3/4 sao', 'stars-range', undefined],
  ['4*, nâng hạng 5', 'stars-unclear', undefined],
  ['x', 'stars-missing', undefined],
  ['0', 'stars-missing', undefined],
  ['2 sao', 'not-passed', undefined],
  ['Không đạt', 'not-passed', undefined],
  ['chưa rõ', 'stars-unclear', undefined],
])('“%s” is asked about (%s) and awards nothing', (written, code, proposal) => {
  const { stars, doubt, proposal: proposed } = readStars(written);
  expect([stars, doubt?.split(':')[0], proposed]).toEqual([undefined, code, proposal]);
});

test.each([
  ['07/04/2023', '2023-04-07'],
  ['7-4-2023', '2023-04-07'],
  ['7.4.23', '2023-04-07'],
  ['ngày 07 tháng 4 năm 2023', '2023-04-07'],
  ['2023-04-07', '2023-04-07'],
])('“%s” is %s', (written, day) => {
  expect(dayIn(written)).toEqual({ day });
});

test('days that are not', () => {
  expect(readDay({ text: '31/11/2024' }).doubt).toBe('date-impossible: 31/11/2024');
  expect(readDay({ text: '04/13/2023' })).toEqual({
    doubt: 'date-swapped: 04/13/2023',
    perhaps: '2023-04-13',
  });
  expect(readDay({ text: '45656' })).toEqual({ doubt: 'date-serial: 45656', perhaps: '2024-12-30' });
  expect(readDay({ text: '5.11' }).doubt).toBe('date-no-year: 5.11');
  expect(readDay({ text: 'năm 2023' })).toEqual({ year: 2023 });
});

test('a column that was dragged down', () => {
  expect(filledDown(['2020-09-21', '2021-09-21', '2022-09-21', '2023-09-21'])).toBe(true);
  expect(filledDown(['2020-09-21', '2020-09-22', '2020-09-23', '2020-09-24'])).toBe(true);
  expect(filledDown(['2020-09-21', '2020-09-21', '2020-09-21', '2020-09-21'])).toBe(false);
});

test.each([
  ['theo QĐ số 9008/QĐ/UBND ngày 07/04/2023.', '9008/QĐ-UBND', '2023-04-07', undefined],
  [
    'Quyết định số 9008/QĐ-UBND ngày 7/4/2023 của UBND huyện Chương Mỹ về',
    '9008/QĐ-UBND',
    '2023-04-07',
    'UBND huyện Chương Mỹ',
  ],
  ['QĐ MẪU-06/QĐ-UBND ngày 15/6/2023', 'MẪU-06/QĐ-UBND', '2023-06-15', undefined],
  ['qđ 12 ngày 1/2/2024', '12', '2024-02-01', undefined],
  ['15/QĐ-BNNMT', '15/QĐ-BNNMT', undefined, undefined],
])('“%s” names a decision', (text, number, day, issuer) => {
  const found = decisionIn(text);
  expect([found?.number, found?.day?.day, found?.issuer]).toEqual([number, day, issuer]);
});

test('what a decision rests on is not the decision; a blank number is a draft', () => {
  expect(decisionsIn('Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023; Quyết định 9/QĐ-UBND')).toMatchObject([
    { number: '9/QĐ-UBND' },
  ]);
  expect(decisionIn('Số:      /QĐ-UBND')).toMatchObject({ draft: true });
  expect(issuerIn('do Ủy ban nhân dân thành phố Hà Nội ban hành')).toBe('UBND thành phố Hà Nội');
});

test('levels of offices', () => {
  expect(levelOf('UBND thành phố Hà Nội (mẫu)', undefined)).toBe('province');
  expect(levelOf('UBND tỉnh Hòa Bình', undefined)).toBe('province');
  expect(levelOf('UBND thành phố Phủ Lý', undefined)).toBe('district');
  expect(levelOf('UBND huyện Chương Mỹ', undefined)).toBe('district');
  expect(levelOf(undefined, '15/QĐ-BNNMT')).toBe('ministry');
});

test.each([
  ['HTX mây tre đồngnan\n(mẫu)', 'htx', 'maitredongnan', undefined],
  ['Hộ kinh doanh\n Lê Văn Mẫu', 'ho', 'levanmau', undefined],
  ['Công ty TNHH Vối Làng (mẫu)\nNguyễn Thị Mẫu', 'cong-ty', 'voilang', 'Nguyễn Thị Mẫu'],
  ['Cty THHH MTV TM&DV Hạt Mẩy', 'cong-ty', 'thuongmaidichvuhatmai', undefined],
  ['CSSX Bún Đồng', 'co-so', 'bundong', undefined],
])('the producer in “%s”', (written, form, core, person) => {
  expect(producerName(written)).toMatchObject({ form, core, ...(person !== undefined && { person }) });
  expect(producerName(written).person).toBe(person);
});

test('people, spellings and capitals', () => {
  expect(isPersonName('Bà Nguyễn Thị Mẫu')).toBe(true);
  expect(isPersonName('Mây tre Phú Nghĩa')).toBe(false);
  expect(sameSpelling('Hoà Phú', 'Hòa Phú')).toBe(true);
  expect(sameSpelling('Tân Quy', 'Tân Qui')).toBe(true);
  expect(sameSpelling('Thuý Quyên', 'Thùy Quyên')).toBe(false);
  const cases = learnCases(['Bột ngũ cốc Hạt Mẩy (mẫu)']);
  expect(restoreCase('CỐM SẤY HẠT MẨY (MẪU)', cases)).toBe('Cốm sấy Hạt Mẩy (mẫu)');
  expect(restoreCase('htx nn hạt mẩy', cases)).toBe('HTX NN Hạt Mẩy');
});

test.each([
  ['ma_san_pham', 'code'],
  ['Mã số thuế', 'taxCode'],
  ['Tên sản phẩm OCOP', 'name'],
  ['Chủ thể sản xuất', 'producer'],
  ['Số, ngày Quyết định', 'decision'],
  ['Ngày ký QĐ', 'signedOn'],
  ['Số CCCD', 'identity'],
  ['Hình ảnh sản phẩm đại diện', 'picture'],
  ['Xã (cũ)', 'placeFormer'],
  ['Xã, phường (mới)', 'placeToday'],
  ['Người đại diện', 'representative'],
  ['Diện tích (ha)', undefined],
])('the column “%s”', (head, role) => {
  expect(roleOf(head)).toBe(role);
});

test('a year at the head of a column', () => {
  expect([yearOf('2023'), yearOf('Năm 2023'), yearOf('230')]).toEqual([2023, 2023, undefined]);
});

test('prose with and without labels', () => {
  expect(readProse('2. Sản phẩm Dưa cải của HTX Ngọc Hòa (mẫu), xã Ngọc Hòa, đạt 3 sao')).toMatchObject({
    names: ['Dưa cải'],
    producer: 'HTX Ngọc Hòa (mẫu)',
    address: 'xã Ngọc Hòa',
  });
  expect(
    readProse(
      'HTX A; địa chỉ: xã B; tên sản phẩm OCOP: hành lá, khoai tây theo QĐ số 1/QĐ-UBND ngày 1/2/2024',
    ),
  ).toMatchObject({
    names: ['hành lá', 'khoai tây'],
    producer: 'HTX A',
    address: 'xã B',
    decision: { number: '1/QĐ-UBND' },
  });
  expect(readProse('Căn cứ nhu cầu thực tế của địa phương')).toBeUndefined();
});

test('old letters: VNI, TCVN3, their fonts and their capitals', () => {
  expect(fromVni('Laøn maây ÑOÀNG NAN huyeän Chöông')).toBe('Làn mây ĐỒNG NAN huyện Chương');
  expect(fromVni('böôûi Dieãn ñöôïc')).toBe('bưởi Diễn được');
  expect(capitalsMeant('BáNH GAI HòA CHíNH (mẫu)')).toBe('BÁNH GAI HÒA CHÍNH (mẫu)');
  expect(capitalsMeant('Mỹ nghệ')).toBe('Mỹ nghệ');
  expect(underFont('htx m©y tre', '.VnTimeH')).toBe('HTX MÂY TRE');
  expect(underFont('OCOP hạng 3', '.VnTime')).toBe('OCOP hạng 3');
  expect(underFont('Laøn maây', 'VNI-Times')).toBe('Làn mây');
  expect(underFont('Làn mây', 'Times New Roman')).toBe('Làn mây');
});

test('bytes that are no text at all are refused, not guessed', () => {
  expect(() => decode(Uint8Array.from({ length: 300 }, (_, at) => 128 + ((at * 37) % 127)))).toThrow();
});

test('every question is a sentence', () => {
  for (const code of DOUBT_CODES)
    expect(askOf(`${code}: 2023-04-07`)).toMatch(/^\p{Lu}.*[.?:)]$|^“|^2|^07\/04/u);
});
