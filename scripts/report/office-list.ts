import { formatDay } from '../../src/i18n/format.ts';
import type { OfficeList } from '../../src/paper/office/office-list.ts';
import type { Table, TableCell } from '../tables/table.ts';

/** How the numbers came about, at the end of each report. */
export const NOTES: readonly string[] = [
  'Còn hiệu lực: giấy chứng nhận mới nhất theo quyết định còn hạn đến ngày tính, kể cả khi được giữ kết quả có ghi trong danh mục.',
  'Đánh giá lại: giấy hết hạn trong kỳ, và quyết định sau nó tính đến ngày báo cáo.',
  'Sản phẩm chỉ có báo đưa tin hoặc chỉ có trong danh sách không được tính là được công nhận.',
  'Tập huấn, kiểm tra chỉ tính được theo văn bản có trong danh mục.',
];

/** The tables as they are printed. */
export function printedReport(
  tables: readonly Table[],
  head: Pick<OfficeList, 'office' | 'title' | 'about' | 'sample'>,
): OfficeList {
  return {
    lang: 'vi',
    ...head,
    sections: tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, columns, rows }) => {
        const whole = columns.reduce((sum, { width }) => sum + width, 0);
        return {
          name,
          columns: columns.map(({ label, width }, at) => ({
            label,
            share: Math.round((100 * width) / whole),
            short: typeof rows[0]?.[at] !== 'string',
          })),
          groups: [{ name: undefined, rows: rows.map((row) => row.map(wordsOf)) }],
        };
      }),
    notes: { title: 'Cách tính', items: NOTES },
  };
}

function wordsOf(cell: TableCell): string {
  return typeof cell === 'object' ? formatDay('vi', cell.day) : String(cell);
}
