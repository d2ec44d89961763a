/** A file's or a field's name forges no line of a report and gives a terminal no order. */
import { expect, it } from 'vitest';
import type { CheckReport } from '../../../../src/content/checker/check-catalogue.ts';
import { REPORTERS } from '../../../../src/content/checker/reporters.ts';
import { issue } from '../../../../src/domain/checks/issue.ts';

const ORDERS = '\u001b[2J\u001b]0;tiêu đề\u0007\u009b31m\b\r';
const FORGED = '\n0 lỗi, 0 cảnh báo, 0 ghi chú trong 1 danh mục. Dựng trang được.\n::notice::ok\n';
const TURNED = '\u202egnp.dm\u202c\u2066\u200b\u2028';
const NAME = `gao${ORDERS}${FORGED}${TURNED}`;

const report = {
  folder: `/danh-muc/${NAME}`,
  issues: [
    issue(
      'value-choice',
      { path: `products/${NAME}/index.md`, line: 3, field: [NAME, 0, 'stars'] },
      { field: NAME, found: NAME, choices: NAME },
      NAME,
    ),
    issue('yaml-syntax', { path: `producers/${NAME}.md`, line: 1 }, { detail: NAME }),
  ],
  counts: { error: 2, warning: 0, notice: 0 },
} as unknown as CheckReport;

it.each(Object.entries(REPORTERS))('in the report as %s', (format, reporter) => {
  for (const language of ['vi', 'en'] as const) {
    const plain = reporter([{ ...report, issues: [], folder: '/danh-muc' }], { language, from: '/' });
    const output = reporter([report], { language, from: '/' });
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const lines = output.split('\n');
    expect(lines.filter((line) => line.startsWith('::notice') || line.startsWith('0 lỗi'))).toEqual(
      plain.split('\n').filter((line) => format !== 'text' && line.startsWith('0 lỗi')),
    );
    if (format === 'github') expect(lines.filter(Boolean)).toHaveLength(2);
    if (format === 'json')
      expect(JSON.stringify(JSON.parse(output))).toContain(JSON.stringify(NAME).slice(1, -1));
  }
});
