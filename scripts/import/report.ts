import { formatDay } from '../../src/i18n/format.ts';
import { askOf } from './doubts/words.ts';
import type { Understood, UnderstoodProduct } from './understand/understood.ts';

/** What was understood and what is left to ask, for a person at a terminal. */
export function reportOf(understood: Understood, file: string): string {
  const { sheets, products, notProducts } = {
    ...understood,
    notProducts: understood.sheets.flatMap((sheet) => sheet.notProducts),
  };
  const known = products.filter(({ match }) => match !== undefined).length;
  const doubtful = products.filter(({ doubts }) => doubts.length > 0);
  const lines = [
    `${file}: ${String(products.length)} sản phẩm, ${String(known)} đã có trong danh mục, ${String(doubtful.length)} còn chỗ ngờ.`,
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
      ...product.doubts.map((doubt) => `      ${askOf(doubt)}`),
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
