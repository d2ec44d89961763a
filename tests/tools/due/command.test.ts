import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { Fault } from '../../../scripts/command-line/fault.ts';
import { saidBy } from '../../../scripts/command-line/terminal.ts';
import { readDueOptions } from '../../../scripts/due/options.ts';
import { DAY, demonstrationCopy, due, emptyFolder } from './office.ts';

/** Those whose files the communes send on 11/12/2026 at the latest. */
const FOUR = ['Bưởi cảnh Tết Tân Tiến', 'Mứt vỏ bưởi Đồi', 'Nón lá hai lớp Văn Võ', 'Sữa đậu nành Quảng Bị'];

/** The Vietnamese sentence of what is thrown. */
function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Fault ? error.saying.vi : saidBy(error);
  }
  return '';
}

describe('the demonstration', () => {
  test('on 24/11/2026 four products have 17 days left, and their producers should have handed in on the 20th', () => {
    const { code, out } = due([]);
    expect(code).toBe(0);
    const [, day = ''] = out.split('Thứ sáu 11/12/2026, còn 17 ngày: Xã gửi hồ sơ lên cấp tỉnh, chậm nhất\n');
    expect(
      day
        .split('\n')
        .slice(0, 4)
        .map((line) => line.trim().split(' (')[0]),
    ).toEqual(FOUR);
    expect(out).toContain('Đã qua ngày chủ thể nên nộp cho xã (20/11/2026)');
  });

  test('on 29/11/2026 they have twelve', () => {
    expect(due(['--today', '29/11/2026']).out).toContain('Thứ sáu 11/12/2026, còn 12 ngày');
  });

  test('says of who is late what the law says, and what it does not', () => {
    const { out } = due(['--months', '1']);
    expect(out).toContain('nếu đã nộp hồ sơ thì có thể còn hiệu lực, lâu nhất đến 12/12/2026');
    expect(out).toMatch(/Điều 12\.3 \(điều khoản chuyển tiếp\).*không quá 180 ngày.*hỏi cơ quan cấp tỉnh/);
  });

  test('by producer, and in English', () => {
    const { out } = due(['--by', 'producer', '--lang', 'en']);
    expect(out).toContain('HẠT MẨY FOODS (SAMPLE)\n  Quảng Bị soy milk, 4 stars');
    expect(out).toContain('the commune sends by 11 December 2026, 17 days left');
  });

  test('no phone, address or name of a person stands in the list', () => {
    expect(due([]).out).not.toMatch(/0000[ .]?\d{3}|@/);
  });
});

describe('a command line that cannot be meant', () => {
  test.each([
    [['--months', 'nhiều'], '--months là một số từ 1 đến 60'],
    [['--months', '0'], '--months là một số từ 1 đến 60'],
    [['--today', '31/02/2027'], '--today phải là một ngày có thật'],
    [['--format', 'doc'], '--format là một trong: xlsx, pdf, ics, docx'],
    [['--by', 'toString'], '--by là một trong: month, producer'],
    [['--lang', 'fr'], '--lang là một trong: vi, en'],
    [['--out', 'x'], 'thêm --format'],
    [['--number', '12/UBND'], 'chỉ đi cùng --sent'],
    [['--sent', 'htx-mau'], 'Viết cả số công văn'],
    [['--sent', 'htx-mau', '--number', 'công văn 12'], 'Viết cả số công văn'],
    [['--sent', 'htx-mau', '--number', '12/UBND', '--date', '25/11/2026'], 'chưa đến'],
    [['--reply', 'htx-mau', '--answer', 'constructor'], 'se-nop | da-nop | khong-nop'],
    [['--mail'], 'Không hiểu "--mail"'],
  ])('%j: it says what to write', (args, sentence) => {
    const fault = faultOf(() => readDueOptions(['--today', DAY, ...args]));
    expect(fault).toContain(sentence);
  });

  test.each([['public/den-han'], ['content/chuong-my/x']])(
    '--out %s is refused, and nothing is written',
    (out) => {
      const { code, said } = due(['--format', 'ics', '--out', out]);
      expect(code).toBe(2);
      expect(said).toContain('không được nằm trong danh mục hay trang công khai');
    },
  );

  test('it exits with 2', () => {
    expect(due(['--months', 'nhiều'])).toMatchObject({ code: 2, out: '' });
  });

  test('a catalogue that is not there', () => {
    expect(due([], 'khong-co')).toMatchObject({ code: 2, out: '' });
  });
});

test('a file with faults is named, the rest is listed, and the exit code tells', () => {
  const folder = demonstrationCopy();
  writeFileSync(join(folder, 'products/mut-vo-buoi/index.md'), '---\nname: [\n---\n');
  const { code, out, said } = due([], folder);
  expect(code).toBe(1);
  expect(said).toContain('products/mut-vo-buoi/index.md');
  expect(out).not.toContain('Mứt vỏ bưởi Đồi');
  expect(out).toContain('Nón lá hai lớp Văn Võ');
});

test('an empty catalogue: nothing is due', () => {
  const folder = emptyFolder();
  const whole = demonstrationCopy();
  for (const name of ['catalogue.yml', 'places.yml'])
    writeFileSync(join(folder, name), readFileSync(join(whole, name)));
  const { code, out } = due(['--months', '1'], folder);
  expect(code).toBe(0);
  expect(out).toContain('Không có việc nào quá hạn.');
});

describe('a letter that was sent', () => {
  const PRODUCER = 'tht-phu-nu-vuon-buoi-mau';
  const send = (folder: string, number = '12/UBND-KT', on = '20/11/2026') =>
    due(['--sent', PRODUCER, '--number', number, '--date', on], folder);

  test('is noted, checked, shown with its answer, and not written again', async () => {
    const folder = demonstrationCopy();
    expect(send(folder)).toMatchObject({ code: 0, said: '' });
    expect(due([], folder).out).toMatch(
      /Mứt vỏ bưởi Đồi.*\n.*đã gửi công văn số 12\/UBND-KT ngày 20\/11\/2026/,
    );
    const reply = ['--reply', PRODUCER, '--answer', 'da-nop', '--date', '23/11/2026'];
    expect(due(reply, folder).code).toBe(0);
    const after = due([], folder).out;
    expect(after).toContain('đã nộp hồ sơ 23/11/2026');
    expect(after.split('CẦN LÀM NGAY')[1]?.split('\n\n')[0]).not.toContain('Mứt vỏ bưởi Đồi');
    expect(readFileSync(join(folder, 'letters.yml'), 'utf8')).toMatch(/^# .*\nletters:/);
    const { issues } = await checkCatalogue(folder, DAY);
    expect(issues.filter(({ path }) => path === 'letters.yml')).toEqual([]);
  });

  test('keeps the comments of the file', () => {
    const folder = demonstrationCopy();
    send(folder);
    appendFileSync(join(folder, 'letters.yml'), '# ghi chú của văn phòng\n');
    expect(due(['--reply', PRODUCER, '--answer', 'se-nop'], folder).code).toBe(0);
    expect(readFileSync(join(folder, 'letters.yml'), 'utf8')).toContain('# ghi chú của văn phòng');
  });

  test.each([
    ['an unknown producer', ['--sent', '__proto__', '--number', '1/UBND'], 'Không có nhà sản xuất mang mã'],
    [
      'one of whom nothing is due',
      ['--sent', 'htx-buoi-doi-mau', '--number', '1/UBND'],
      'Không có nhà sản xuất|chưa có giấy nào',
    ],
    ['an answer without a letter', ['--reply', PRODUCER, '--answer', 'se-nop'], 'Chưa ghi công văn nào'],
  ])('%s is refused, and nothing is written', (_, args, sentence) => {
    const folder = demonstrationCopy();
    const { code, said } = due(args, folder);
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(sentence));
    expect(() => readFileSync(join(folder, 'letters.yml'))).toThrow('ENOENT');
  });

  test('the same letter twice, an answer before it, and a damaged file are refused', () => {
    const folder = demonstrationCopy();
    send(folder);
    const noted = readFileSync(join(folder, 'letters.yml'), 'utf8');
    expect(send(folder)).toMatchObject({ code: 1 });
    expect(due(['--reply', PRODUCER, '--answer', 'se-nop', '--date', '1/11/2026'], folder).code).toBe(1);
    expect(readFileSync(join(folder, 'letters.yml'), 'utf8')).toBe(noted);
    appendFileSync(join(folder, 'letters.yml'), 'letters: ]\n');
    const damaged = readFileSync(join(folder, 'letters.yml'), 'utf8');
    expect(send(folder, '13/UBND')).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'letters.yml'), 'utf8')).toBe(damaged);
  });
});
