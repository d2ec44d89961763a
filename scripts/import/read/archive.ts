import { unzipSync } from 'fflate';
import { Fault } from '../../command-line/fault.ts';
import { LIMITS } from './limits.ts';

const UNSAFE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks at an .xlsx, .ods or .docx before any library unpacks it: what it says of its own size, and what no office
 * program writes. Throws a `Fault` that says why the file is not opened.
 */
export function inspectArchive(bytes: Uint8Array): void {
  const sizes = declaredSizes(bytes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length > LIMITS.parts || total > LIMITS.unpacked || sizes.some((size) => size > LIMITS.part)) {
    throw new Fault(
      `Tệp này bung ra tới ${String(Math.round(total / 1_000_000))} MB, lớn hơn mọi danh sách thật, nên không mở. Hãy mở bằng Excel, chép riêng bảng sản phẩm sang một tệp mới rồi lưu lại.`,
      `Unpacked, this file is ${String(Math.round(total / 1_000_000))} MB; it is not opened. Copy the table into a new file.`,
    );
  }
  const parts = unpack(
    bytes,
    (name) => /\.(xml|rels)$/iu.test(name) && !/(?:styles|theme\d*)\.xml$/iu.test(name),
  );
  for (const [name, content] of parts) {
    refuseDoctype(content);
    if (/xl\/workbook\.xml$/u.test(name)) refuseNames(content);
    if (/xl\/worksheets\/[^/]+\.xml$/u.test(name)) refuseFarCells(content);
    if (/^content\.xml$/u.test(name)) refuseRepeats(content);
  }
}

function declaredSizes(bytes: Uint8Array): number[] {
  const sizes: number[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sizes.push(originalSize);
        return false;
      },
    });
  } catch {
    throw damaged();
  }
  return sizes;
}

function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): [string, string][] {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
    return Object.entries(parts).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]);
  } catch {
    throw damaged();
  }
}

/** A file that was cut off, or is not what its name says. */
export function damaged(): Fault {
  return new Fault(
    'Tệp bị hỏng hoặc chép dở nên không mở được. Hãy xin lại tệp gốc, hoặc mở bằng Excel (Word) rồi lưu thành tệp mới.',
    'The file is damaged or was cut off. Ask for the original again.',
  );
}

function refuseDoctype(content: string): void {
  if (!/<!(?:DOCTYPE|ENTITY)/u.test(content)) return;
  throw new Fault(
    'Trong tệp có lệnh (DOCTYPE) mà Excel, Word không bao giờ ghi, nên không mở. Nếu tệp là của mình, hãy mở bằng Excel rồi lưu thành tệp mới.',
    'The file has a DOCTYPE, which no office program writes; it is not opened.',
  );
}

function refuseNames(content: string): void {
  for (const [, name = ''] of content.matchAll(/<sheet\b[^>]*\bname="([^"]*)"/gu)) {
    if (!UNSAFE_NAMES.has(name.trim())) continue;
    throw new Fault(
      `Trang tính tên “${name}” là tên dành riêng cho máy, không dùng được. Hãy đổi tên trang tính trong Excel rồi lưu lại.`,
      `A sheet is named "${name}", a name machines keep for themselves. Rename the sheet.`,
    );
  }
}

/** Excel's own last cell is XFD1048576: one cell there makes a table of seventeen milliards. */
function refuseFarCells(content: string): void {
  const spans = [
    ...content.matchAll(/<dimension\b[^>]*\bref="([^"]*)"/gu),
    ...content.matchAll(/<mergeCell\b[^>]*\bref="([^"]*)"/gu),
  ].map((match) => match[1] ?? '');
  for (const span of spans) {
    const corners = span.split(':').map(cornerOf);
    const [first, last = first] = corners;
    if (!first || !last) continue;
    const cells = (last.row - first.row + 1) * (last.column - first.column + 1);
    if (cells > LIMITS.cells || (last.row > LIMITS.rows && last.column > LIMITS.columns)) throw tooWide(span);
  }
  for (const [, ref = ''] of content.matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"/gu)) {
    const corner = cornerOf(ref);
    if (corner && (corner.row > LIMITS.rows || corner.column > LIMITS.columns)) throw tooWide(ref);
  }
}

function cornerOf(ref: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,4})\$?(\d{1,8})$/u.exec(ref);
  if (!match) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(match[2]) };
}

/** In .ods a row or cell may stand for many; the filling at a sheet's end does, and is empty. */
function refuseRepeats(content: string): void {
  for (const [tag, , repeats = '', rest = ''] of content.matchAll(
    /<table:table-(row|cell)\b[^>]*number-(?:rows|columns)-repeated="(\d+)"[^>]*>([^<]{0,40})/gu,
  )) {
    if (Number(repeats) <= LIMITS.rows || tag.includes('/>') || rest.trim() === '') continue;
    throw tooWide(`× ${repeats}`);
  }
}

function tooWide(where: string): Fault {
  return new Fault(
    `Bảng tính khai một vùng quá rộng (${where}), không danh sách nào cần đến. Hãy chép riêng phần có chữ sang một trang tính mới rồi lưu lại.`,
    `The sheet claims too wide an area (${where}). Copy the part with text into a new sheet.`,
  );
}
