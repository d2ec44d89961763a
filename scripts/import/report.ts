import { formatDay } from '../../src/i18n/format.ts';
import { askOf } from './doubts/words.ts';
import type { ImportOptions } from './options.ts';
import type { FileChange } from './write/file-change.ts';
import type { Plan } from './write/plan.ts';
import type { Understood, UnderstoodProduct } from './understand/understood.ts';

/** What was understood and what is left to ask, for a person at a terminal. */
export function reportOf(understood: Understood, file: string, plan: Plan): string {
  const { sheets, products, notProducts } = {
    ...understood,
    notProducts: understood.sheets.flatMap((sheet) => sheet.notProducts),
  };
  const known = products.filter(({ match }) => match !== undefined).length;
  const asks = new Map(plan.waiting.map(({ product, asks: questions }) => [product, questions]));
  const doubtful = products.filter((product) => asks.has(product));
  const lines = [
    `${file}: ${String(products.length)} sản phẩm, ${String(known)} đã có trong danh mục, ${String(doubtful.length)} còn phải hỏi.`,
    ...Object.entries(understood.left).map(([name, why]) => `  Không đọc “${name}”: ${why}.`),
    ...understood.decisions.map(
      (decision) =>
        `  Quyết định ${decision.number}${decision.signedOn === undefined ? '' : ` ngày ${formatDay('vi', decision.signedOn)}`}${decision.match === undefined ? ' (chưa có trong danh mục)' : ''}`,
    ),
    ...notProducts
      .filter(({ is }) => /^(?:total|tester|gạch|không hiểu)/u.test(is))
      .map(({ row, is }) => `  Dòng ${String(row)} không phải sản phẩm: ${inWords(is)}`),
    ...doubtful.flatMap((product) => [
      `  ${titleOf(product, sheets.length > 1)}`,
      ...(asks.get(product) ?? []).map((doubt) => `      ${askOf(doubt)}`),
    ]),
    ...(understood.heldBack.producers > 0
      ? [
          `  Giữ riêng, không đăng: ${String(understood.heldBack.phones)} số điện thoại, ${String(understood.heldBack.representatives)} tên người đại diện.`,
        ]
      : []),
    ...(understood.heldBack.identityNumbers > 0
      ? [`  Bỏ, không giữ: ${String(understood.heldBack.identityNumbers)} số định danh.`]
      : []),
  ];
  return lines.join('\n');
}

function titleOf(product: UnderstoodProduct, manySheets: boolean): string {
  const where = manySheets ? `${product.item.sheet}, dòng` : 'Dòng';
  return `${where} ${String(product.item.row)}: ${product.name}`;
}

function inWords(is: string): string {
  return is
    .replace(/^total: /u, 'dòng cộng: ')
    .replace('; agrees with the rows', '; khớp với các dòng')
    .replace('; differs: ', '; không khớp: ')
    .replace(/^tester row/u, 'có vẻ gõ thử:');
}

/** What will be written, old → new; what the catalogue has and the list does not name is told, never deleted. */
export function planWords(changes: readonly FileChange[], plan: Plan, options: ImportOptions): string {
  const { notListed } = plan;
  const lines = [
    changes.length === 0
      ? 'Không có gì mới để ghi.'
      : options.write
        ? 'Ghi:'
        : 'Sẽ ghi (thêm --write để ghi thật):',
    ...changes.flatMap(({ words }) => words.map((line) => `  ${withDays(line)}`)),
    ...(notListed.length > 0
      ? [`Danh mục còn ${String(notListed.length)} sản phẩm không có trong danh sách này; giữ nguyên.`]
      : []),
    ...(plan.waiting.length > 0 && options.out === undefined
      ? [
          `${String(plan.waiting.length)} dòng còn phải hỏi: thêm --out can-xem.xlsx để nhận bảng có cột “Chọn”.`,
        ]
      : []),
  ];
  return lines.join('\n');
}

function withDays(line: string): string {
  return line.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, '$3/$2/$1');
}
