/**
 * Sets a letter in Word, in the form of an office's letter (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, Times New Roman, the
 * office on the left and the country's name on the right, then number and day, to whom, the text, copies and signature.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Packer,
  Paragraph,
  TextRun,
  UnderlineType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { workbookText } from '../../../src/domain/workbook-text.ts';
import type { LetterText } from './letter-text.ts';
import { framed, unframed } from './letter-tables.ts';

const { CENTER, JUSTIFIED, LEFT } = AlignmentType;
/** Twentieths of a point, as Word itself has it. */
const A4 = { width: 11_906, height: 16_838 };
/** Half points. */
const SIZE = { text: 26, head: 24, motto: 26, small: 22 };
const FIRST_LINE = convertMillimetersToTwip(10);

export async function letterFile(letter: LetterText): Promise<Uint8Array> {
  const document = new Document({
    title: letter.subject,
    creator: workbookText(letter.sender),
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: SIZE.text, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: {
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              right: convertMillimetersToTwip(15),
            },
          },
        },
        children: [
          ...(letter.sample === undefined
            ? []
            : [
                line(
                  letter.sample,
                  { italics: true, size: SIZE.small },
                  { alignment: CENTER, spacing: { after: 120 } },
                ),
              ]),
          head(letter),
          to(letter),
          ...body(letter),
          foot(letter),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function head({ sender, subject, year }: LetterText) {
  return unframed(
    [42, 58],
    [
      [
        line(sender.toLocaleUpperCase('vi'), { bold: true, size: SIZE.head }, { alignment: CENTER }),
        line('_______', { size: SIZE.small }, { alignment: CENTER, spacing: { after: 60 } }),
        line('Số:          /', {}, { alignment: CENTER }),
        line(subject, { size: SIZE.head }, { alignment: CENTER, spacing: { before: 60 } }),
      ],
      [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: SIZE.head }, { alignment: CENTER }),
        line(
          'Độc lập - Tự do - Hạnh phúc',
          { bold: true, size: SIZE.motto, underline: { type: UnderlineType.SINGLE } },
          { alignment: CENTER, spacing: { after: 60 } },
        ),
        line(
          `……………, ngày …… tháng …… năm ${year}`,
          { italics: true },
          { alignment: CENTER, spacing: { before: 120 } },
        ),
      ],
    ],
  );
}

function to({ to: whom }: LetterText): Paragraph {
  return line(`Kính gửi: ${whom}`, {}, { alignment: CENTER, spacing: { before: 320, after: 240 } });
}

function body({ opening, listed, heads, rows, paragraphs, papers, closing }: LetterText) {
  return [
    text(opening),
    text(listed, { keepNext: true }),
    framed([6, 23, 9, 17, 14, 14, 17], heads, rows, (cell, isHead) =>
      line(cell, { bold: isHead, size: SIZE.small }, { alignment: isHead ? CENTER : LEFT }),
    ),
    ...paragraphs.map((paragraph, at) =>
      text(paragraph, at === 0 ? { spacing: { before: 160, after: 120 } } : {}),
    ),
    ...(papers.length > 0
      ? [
          text('Giấy tờ sau đây đã hoặc sắp hết hạn, đề nghị làm lại để kịp đưa vào hồ sơ:', {
            keepNext: true,
          }),
          ...papers.map((paper) => text(`- ${paper}.`)),
        ]
      : []),
    text(closing),
  ];
}

function foot({ copies }: LetterText) {
  return unframed(
    [50, 50],
    [
      [
        line('Nơi nhận:', { bold: true, italics: true, size: SIZE.small }, { spacing: { before: 240 } }),
        ...copies.map((copy) => line(`- ${copy}`, { size: 22 })),
      ],
      [
        line('THỦ TRƯỞNG CƠ QUAN', { bold: true }, { alignment: CENTER, spacing: { before: 240 } }),
        line('(Ký, ghi rõ họ tên, đóng dấu)', { italics: true, size: SIZE.small }, { alignment: CENTER }),
      ],
    ],
  );
}

function text(words: string, options: IParagraphOptions = {}): Paragraph {
  return line(
    words,
    {},
    {
      alignment: JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: { after: 120 },
      ...options,
    },
  );
}

function line(words: string, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ ...run, text: workbookText(words) })] });
}
