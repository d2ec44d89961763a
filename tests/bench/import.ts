/** `npm run bench:import`: a list of 1,000 rows, read, understood and planned beside the demonstration; prints seconds. */
import { resolve } from 'node:path';
import { readKnown } from '../../scripts/import/catalogue/known.ts';
import { readListBytes } from '../../scripts/import/read/read-list.ts';
import { understand } from '../../scripts/import/understand/understand.ts';
import { writeWorkbook } from '../../scripts/import/workbook/write-workbook.ts';
import { planOf } from '../../scripts/import/write/plan.ts';

const ROWS = Number(process.argv[2] ?? 1000);
const communes = ['Xã Phú Nghĩa', 'Xã Tốt Động', 'TT Chúc Sơn', 'xã Nam Phương Tiến', 'Xã Hòa Chính'];
const heads = [
  'STT',
  'Tên sản phẩm',
  'Chủ thể',
  'Địa chỉ',
  'Hạng sao',
  'Số quyết định',
  'Ngày ký',
  'Cơ quan công nhận',
];
const rows = Array.from({ length: ROWS }, (_, at) => [
  String(at + 1),
  `Sản phẩm thử số ${String(at)} (mẫu)`,
  `HTX Thử ${String(at % 211)} (mẫu)`,
  `thôn Mẫu, ${communes[at % communes.length] ?? ''}, huyện Chương Mỹ`,
  at % 3 === 0 ? '4 sao' : '3 sao',
  `${String(9000 + (at % 12))}/QĐ-UBND`,
  '30/12/2024',
  at % 3 === 0 ? 'UBND thành phố Hà Nội' : 'UBND huyện Chương Mỹ',
]);
const bytes = await writeWorkbook([
  { name: 'Thử', rows: [heads, ...rows], styles: new Map(), widths: [], hidden: [], frozen: 1 },
]);
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(2);
const list = await readListBytes(bytes, 'a.xlsx');
const read = seconds();
const known = readKnown(resolve(import.meta.dirname, '../../content/chuong-my'));
const understood = understand(list, known, '2026-11-29');
const understoodAt = seconds();
const plan = planOf(understood, known, undefined);
console.log(
  `${String(ROWS)} rows: read ${read} s, understood ${understoodAt} s, planned ${seconds()} s; ` +
    `${String(plan.changes.length)} files to write, ${String(plan.waiting.length)} rows to ask`,
);
