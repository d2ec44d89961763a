/** A filled form as a Word file, in the shape of an office's paper (Nghị định 30/2020/NĐ-CP): loaded when it is asked for. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { workbookText } from '../../domain/workbook-text.ts';
import type { CriterionRow, FormField, FormValues, OfficialForm } from '../../domain/forms/form.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { filledIn } from './filled-in.ts';

/** Half points. */
const SIZE = { text: 26, small: 22 };
/** A fifth and twentieths of a millimetre, as Word counts them: A4 with the margins of the decree. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
};
const BLANK = '……………………………………………………';
const { CENTER, LEFT } = AlignmentType;

export function wordFile(
  form: OfficialForm,
  values: FormValues,
  criteria: readonly CriterionRow[],
): Promise<Blob> {
  const document = new Document({
    title: `Mẫu số ${form.no}`,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: SIZE.text, language: { value: 'vi-VN' } } },
      },
    },
    sections: [{ properties: { page: PAGE }, children: content(form, values, criteria) }],
  });
  return Packer.toBlob(document);
}

function content(
  form: OfficialForm,
  values: FormValues,
  criteria: readonly CriterionRow[],
): (Paragraph | Table)[] {
  const fill = (text: string) => filledIn(text, values, '………');
  const parts = form.sections.map(({ title, fields }) => [
    ...(title === undefined ? [] : [line(title, { bold: true }, { spacing: { before: 200, after: 80 } })]),
    ...fields.flatMap((field) => fieldLines(field, ownEntry(values, field.id))),
  ]);
  const table = form.hasCriteria
    ? [
        line(form.criteriaTitle ?? '', { bold: true }, { spacing: { before: 200, after: 80 } }),
        criteriaTable(criteria),
      ]
    : [];
  // The criteria stand before the plan, which is the last part.
  const last = form.hasCriteria ? parts.slice(-1) : [];
  const first = form.hasCriteria ? parts.slice(0, -1) : parts;
  return [
    line(`Mẫu số ${form.no}, Phụ lục III, Quyết định 26/2026/QĐ-TTg`, { italics: true, size: SIZE.small }),
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }, { alignment: CENTER }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true }, { alignment: CENTER, spacing: { after: 240 } }),
    line(form.title, { bold: true }, { alignment: CENTER }),
    ...(form.subtitle === undefined ? [] : [line(fill(form.subtitle), {}, { alignment: CENTER })]),
    ...first.flat(),
    ...table,
    ...last.flat(),
    ...form.closing.map((text) => line(fill(text), {}, { spacing: { before: 200 } })),
    line(
      '……………, ngày …… tháng …… năm ………',
      { italics: true },
      { alignment: AlignmentType.RIGHT, spacing: { before: 240 } },
    ),
    ...form.signature.map((text, at) =>
      line(text, { bold: at === 0, italics: at > 0 }, { alignment: AlignmentType.RIGHT }),
    ),
    ...(form.office
      ? [
          line('Phần dành cho cơ quan tiếp nhận', { bold: true }, { spacing: { before: 600 } }),
          ...form.office.map((text) => line(text)),
        ]
      : []),
  ];
}

function fieldLines(
  { label, kind, options = [] }: FormField,
  value: FormValues[string] | undefined,
): Paragraph[] {
  if (kind === 'one' || kind === 'some') {
    const chosen = Array.isArray(value) ? value : [value];
    return [
      line(`${label}:`),
      ...options.map((option) => line(`${chosen.includes(option) ? '☒' : '☐'} ${option}`)),
    ];
  }
  const written = typeof value === 'string' ? value.trim() : '';
  if (kind === 'line') return [line(`${label}: ${written === '' ? BLANK : written}`)];
  return [
    line(`${label}:`),
    ...(written === '' ? [BLANK, BLANK] : written.split('\n')).map((text) => line(text)),
  ];
}

const COLUMNS = [
  { head: 'TT', share: 8 },
  { head: 'Tiêu chí', share: 34 },
  { head: 'Điểm tự chấm', share: 14 },
  { head: 'Mô tả, minh chứng', share: 44 },
] as const;

function criteriaTable(rows: readonly CriterionRow[]): Table {
  const cells =
    rows.length > 0
      ? rows.map(({ no, title, points, chosen }) => [no, title, points, chosen])
      : [['', '', '', '']];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      tableRow(
        COLUMNS.map(({ head }) => head),
        true,
      ),
      ...cells.map((row) => tableRow(row, false)),
    ],
  });
}

function tableRow(cells: readonly string[], isHead: boolean): TableRow {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableRow({
    tableHeader: isHead,
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: COLUMNS[at]?.share ?? 25, type: WidthType.PERCENTAGE },
          borders: { top: edge, bottom: edge, left: edge, right: edge },
          children: [line(text, { bold: isHead, size: SIZE.small }, { alignment: isHead ? CENTER : LEFT })],
        }),
    ),
  });
}

function line(text: string, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    ...options,
    children: [new TextRun({ ...run, text: workbookText(text) })],
  });
}
