import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { letters, readPdf } from '../../browser/pdf.ts';
import { demonstrationCopy, due, emptyFolder } from './office.ts';

describe('files of the demonstration', () => {
  const folder = emptyFolder();
  const made = due(['--format', 'all', '--out', folder]);
  const path = (name: string) => join(folder, name);

  test('are written, for the office alone to read', () => {
    expect(made).toMatchObject({ code: 0, said: '' });
    expect(readdirSync(folder).sort()).toEqual(['cong-van', 'den-han.ics', 'den-han.pdf', 'den-han.xlsx']);
    if (process.platform !== 'win32') expect(statSync(path('den-han.xlsx')).mode & 0o077).toBe(0);
  });

  test('are not overwritten without being asked', () => {
    writeFileSync(path('den-han.ics'), 'sửa tay');
    const again = due(['--format', 'ics', '--out', folder]);
    expect(again.code).toBe(1);
    expect(again.said).toContain('--force');
    expect(readFileSync(path('den-han.ics'), 'utf8')).toBe('sửa tay');
    expect(due(['--format', 'ics', '--out', folder, '--force']).code).toBe(0);
    expect(readFileSync(path('den-han.ics'), 'utf8')).toContain('BEGIN:VCALENDAR');
  });

  test('workbook: five sheets, days that are days, heads that stay and filter', async () => {
    const bytes = readFileSync(path('den-han.xlsx'));
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Cần làm ngay',
      'Theo tháng',
      'Theo chủ thể',
      'Giấy tờ khác',
      'Căn cứ',
    ]);
    const [, byMonth, byProducer] = sheets;
    expect(byMonth?.rows[0]?.slice(0, 3)).toEqual(['Ngày', 'Còn (ngày)', 'Việc']);
    expect(byMonth?.rows[1]?.slice(0, 4)).toEqual([
      new Date('2026-12-11T00:00:00Z'),
      17,
      'Xã gửi hồ sơ lên cấp tỉnh, chậm nhất',
      'Bưởi cảnh Tết Tân Tiến',
    ]);
    const jam = byProducer?.rows.find((row) => row[2] === 'Mứt vỏ bưởi Đồi');
    expect(jam?.slice(5, 10)).toEqual([
      ...['2027-04-10', '2026-10-12', '2026-11-20', '2026-12-11'].map((day) => new Date(`${day}T00:00:00Z`)),
      17,
    ]);
    for (const sheet of sheets) {
      expect(sheet.freezePane?.rows, sheet.name).toBe(1);
      expect(sheet.autoFilter?.range, sheet.name).toMatch(/^A1:/);
      expect(
        sheet.columns?.every(({ width = 0 }) => width > 5),
        sheet.name,
      ).toBe(true);
    }
  });

  test('calendar: a whole-day event for each deadline, under an id that stays', () => {
    const events = (text: string) =>
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
    const all = events(readFileSync(path('den-han.ics'), 'utf8'));
    const ids = all.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const jam = all.find(({ uid }) => uid === 'mut-vo-buoi.commune-day.2027-04-10.due@chuong-my');
    expect(jam?.startDate.isDate).toBe(true);
    expect(jam?.startDate.toString()).toBe('2026-12-11');
    expect(jam?.endDate.toString()).toBe('2026-12-12');
    expect(jam?.summary).toBe('Mứt vỏ bưởi Đồi: Xã gửi hồ sơ lên cấp tỉnh, chậm nhất');
    const later = emptyFolder();
    due(['--format', 'ics', '--out', later, '--today', '30/11/2026']);
    const then = new Set(events(readFileSync(join(later, 'den-han.ics'), 'utf8')).map(({ uid }) => uid));
    expect(ids.filter((id) => !then.has(id))).toEqual([]);
  });

  test('print: A4 across, every table and what the law says', () => {
    const pages = readPdf(readFileSync(path('den-han.pdf')));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect([page.width, page.height]).toEqual([842, 595]);
    const all = pages.map((page) => page.letters).join('');
    for (const words of [
      'Cần làm ngay',
      'Theo tháng',
      'Tháng 12/2026',
      'Mứt vỏ bưởi Đồi',
      'Căn cứ, cách tính',
      'Dữ liệu mẫu',
    ])
      expect(all.toLowerCase(), words).toContain(letters(words).toLowerCase());
  });

  test('letters: one for each producer that is due, in the form of an office’s letter', async () => {
    const names = readdirSync(path('cong-van'));
    expect(names).toContain('tht-phu-nu-vuon-buoi-mau.docx');
    expect(names).toHaveLength(15);
    const file = readFileSync(path('cong-van/tht-phu-nu-vuon-buoi-mau.docx'));
    const { value } = await mammoth.extractRawText({ buffer: file });
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Kính gửi: Tổ hợp tác Phụ nữ Vườn Bưởi (mẫu)',
      'V/v nộp hồ sơ đánh giá lại sản phẩm OCOP',
      'Quyết định số 26/2026/QĐ-TTg ngày 22/05/2026',
      'Mứt vỏ bưởi Đồi',
      '10/04/2027',
      '20/11/2026',
      'MẪU-ATTP-1014',
      'Nơi nhận:',
      'Lưu: VT.',
      'Văn bản minh họa',
    ])
      expect(value, words).toContain(words);
    const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    // A4 upright, in twentieths of a point.
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  });
});

test('words of others stay words: no formula, no broken file, no folder of their own choosing', async () => {
  const folder = demonstrationCopy();
  const file = join(folder, 'products/mut-vo-buoi/index.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      'vi: Mứt vỏ bưởi Đồi,',
      'vi: "=HYPERLINK(1)\\u0007 <b>&\\u202e;\\r\\nDTSTART:1",',
    ),
  );
  const out = emptyFolder();
  expect(due(['--format', 'xlsx,ics,docx', '--out', out], folder)).toMatchObject({ code: 0 });
  const { sheets } = await readXlsx(readFileSync(join(out, 'den-han.xlsx')));
  expect(
    sheets.flatMap(({ rows }) => rows.flat()).some((cell) => String(cell).startsWith('=HYPERLINK')),
  ).toBe(true);
  const xml = Object.entries(unzipSync(readFileSync(join(out, 'den-han.xlsx')))).filter(([name]) =>
    name.startsWith('xl/worksheets/'),
  );
  expect(xml.some(([, bytes]) => strFromU8(bytes).includes('<f>'))).toBe(false);
  expect(readFileSync(join(out, 'den-han.ics'), 'utf8')).not.toMatch(/^DTSTART:1/m);
  const { value } = await mammoth.extractRawText({
    buffer: readFileSync(join(out, 'cong-van/tht-phu-nu-vuon-buoi-mau.docx')),
  });
  expect(value).toContain('=HYPERLINK(1)');
  expect(due(['--months', '1'], folder).out).toContain('\\u{202e}');
});
