import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { StampRow } from '../../../src/domain/stamp/registry.ts';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { CONFIRM_OPTION, confirmedNames, judge, tell } from '../ask-checker.ts';
import { chooseProducts } from '../choose-products.ts';
import type { Command } from '../command.ts';
import { counted, Fault, misuse, quoted } from '../../command-line/fault.ts';
import { type Office, printedUrl } from '../office.ts';
import { printable } from '../printable.ts';
import { isInside, peekPrivateKey } from '../private-key.ts';
import { progressLine } from '../../command-line/progress.ts';
import type { Sheet } from '../sheet/drawing.ts';
import type { Label } from '../sheet/label.ts';
import { layOut } from '../sheet/paper.ts';
import { type Size, SIZES } from '../sheet/qr.ts';
import { toPdf } from '../sheet/write-pdf.ts';
import { toPng } from '../sheet/write-png.ts';
import { toSvg } from '../sheet/write-svg.ts';

const FORMATS = ['pdf', 'svg', 'png'] as const;
type Format = (typeof FORMATS)[number];

export const sheet: Command = {
  usage:
    'sheet --product ID… | --all [--size 22|25|30|40] [--format pdf|svg|png] [--copies N] [--lot NAME] [--confirm WARNING…] --out FILE',
  about: {
    vi: 'Dàn tem lên giấy A4 để in, đúng từng mi-li-mét, có vạch cắt và vạch đo 50 mm.',
    en: 'Lays stamps out on A4 for printing, true to the millimetre, with crop marks and a 50 mm line.',
  },
  options: {
    ...CONFIRM_OPTION,
    product: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    size: { type: 'string' },
    format: { type: 'string' },
    copies: { type: 'string' },
    lot: { type: 'string' },
    out: { type: 'string' },
  },
  words: true,
  writes: false,
  async run(office, args, print) {
    const out = resolve(args.required('out'));
    const format = formatOf(args.text('format'), out);
    refuseToOverwrite(out, office.folder);
    const size = sizeOf(args.text('size') ?? '25');
    const copies = args.whole('copies', 1, 5000) ?? 1;
    const all = args.flag('all');
    if (office.rows.length === 0)
      throw new Fault('Chưa có tem nào. Hãy chạy lệnh issue.', 'There is no stamp yet. Run issue.');
    const confirmed = confirmedNames(args);
    const labels: Label[] = [];
    for (const view of chooseProducts(office, [...args.texts('product'), ...args.words], all)) {
      const found = printable(office, view, args.text('lot'));
      const { product } = view;
      if (found.ok) {
        if (tell(product.id, await judge(office, view, confirmed), print))
          labels.push(...Array<Label>(copies).fill(labelOf(office, found.row, product.name.vi)));
        else if (!all) throw new Fault('Chưa in gì.', 'Nothing was printed.');
      } else if (!all) throw new Fault(`${product.id}: ${found.why.vi}.`, `${product.id}: ${found.why.en}.`);
      else print({ vi: `✗ ${product.id}: ${found.why.vi}`, en: `✗ ${product.id}: ${found.why.en}` });
    }
    if (labels.length === 0) throw new Fault('Không có tem nào để in.', 'There is no stamp to print.');
    const sheets = layOut(labels, size);
    mkdirSync(dirname(out), { recursive: true });
    const files = await write(sheets, format, out, office);
    print({
      vi: `${String(labels.length)} tem cỡ ${String(size)} mm trên ${String(sheets.length)} trang A4: ${files.join(', ')}`,
      en: `${counted(labels.length, 'stamp')} of ${String(size)} mm on ${counted(sheets.length, 'A4 sheet')}: ${files.join(', ')}`,
    });
    return 0;
  },
};

function labelOf(office: Office, row: StampRow, name: string): Label {
  const { code, stars, lastValidDay, lot } = row;
  const url = printedUrl(office, code) ?? '';
  return { url, host: new URL(url).host, code, stars, name, lastValidDay, lot, demo: office.catalogue.demo };
}

async function write(
  sheets: readonly Sheet[],
  format: Format,
  out: string,
  office: Office,
): Promise<string[]> {
  if (format === 'pdf') {
    writeAtomically(out, await toPdf(sheets, office.catalogue.name.vi));
    return [out];
  }
  const progress = progressLine(office.lang === 'vi' ? 'Trang' : 'Sheet', process.stderr, office.lang);
  const files: string[] = [];
  for (const page of sheets) {
    const file = sheets.length === 1 ? out : numbered(out, files.length + 1);
    writeAtomically(file, format === 'svg' ? toSvg(page) : await toPng(page));
    files.push(file);
    progress.at(files.length, sheets.length);
  }
  progress.end();
  return files;
}

function numbered(out: string, number: number): string {
  const extension = extname(out);
  return `${out.slice(0, out.length - extension.length)}-${String(number)}${extension}`;
}

/** The format asked for, which the file's name must show: a printer's program goes by the name. */
function formatOf(asked: string | undefined, out: string): Format {
  const ending = extname(out).slice(1).toLowerCase();
  const format = FORMATS.find((known) => known === (asked ?? ending));
  if (!format) throw misuse('--format là pdf, svg hoặc png.', '--format is pdf, svg or png.');
  if (format !== ending) {
    throw misuse(
      `Tên tệp ở --out phải kết thúc bằng .${format}, không phải ${quoted(basename(out))}.`,
      `The file named by --out must end in .${format}, unlike ${quoted(basename(out))}.`,
    );
  }
  return format;
}

/** A sheet replaces an older sheet at most: never a key, and nothing of the catalogue, which is published. */
function refuseToOverwrite(out: string, catalogue: string): void {
  if (existsSync(out) && statSync(out).isDirectory()) {
    throw misuse(`${out} là một thư mục; --out là tên một tệp.`, `${out} is a folder; --out names a file.`);
  }
  if (peekPrivateKey(out)) {
    throw new Fault(
      `${out} là một khóa riêng; không ghi đè.`,
      `${out} is a private key and is not written over.`,
    );
  }
  if (isInside(out, [catalogue])) {
    throw new Fault(
      `Không để tem đã dàn trong thư mục danh mục, vì thư mục này được đưa lên mạng: ${out}. Hãy chọn nơi khác.`,
      `Printed stamps must not lie in the catalogue's folder, which is published: ${out}. Choose another place.`,
    );
  }
}

function sizeOf(asked: string): Size {
  const size = SIZES.find((known) => known === Number(asked));
  if (size !== undefined) return size;
  throw misuse(
    `--size là 22, 25, 30 hoặc 40 (mm), không phải ${quoted(asked)}.`,
    `--size is 22, 25, 30 or 40 (mm), not ${quoted(asked)}.`,
  );
}
