import type { Known } from '../catalogue/known.ts';
import { decisionsIn } from './decision-text.ts';
import { dayIn } from './dates.ts';
import { numberKey } from './decision-text.ts';
import { saysWithdrawn } from './notes.ts';
import type { Tables } from './tables.ts';
import { keyOf } from '../../../src/domain/names/spelling.ts';
import type { UnderstoodProduct, UnderstoodWithdrawal } from './understood.ts';

const GROUND =
  /\b(?:ngung san xuat|gian doi|khong dat|vi pham|dung sai|khong con|dung san xuat|nghi san xuat)\b/;

/** Rows that say a certificate was withdrawn. Only a decision on file withdraws; the rest is asked. */
export function withdrawalsOf(
  products: readonly UnderstoodProduct[],
  tables: Tables,
  known: Known,
): UnderstoodWithdrawal[] {
  const lists = new Map(tables.products.map(({ grid, context }) => [grid.sheet.name, context]));
  return products.flatMap((product): UnderstoodWithdrawal[] => {
    const { item } = product;
    const whole = lists.get(item.sheet)?.withdrawal ?? false;
    const inStars = item.certificates.some(({ stars }) => stars.withdrawn);
    if (!whole && !inStars && !saysWithdrawn(item.notes)) return [];
    const after = item.notes.slice(Math.max(0, item.notes.search(/thu hồi|rút/iu)));
    const mention = whole
      ? (product.certificates[0]?.decision ?? lists.get(item.sheet)?.decision)
      : decisionsIn(after)[0];
    const number = mention?.number;
    const signedOn =
      mention && 'signedOn' in mention
        ? mention.signedOn
        : mention && 'day' in mention
          ? mention.day?.day
          : undefined;
    const document = [...known.documents.values()].find(
      (one) =>
        number !== undefined &&
        numberKey(one.number) === numberKey(number) &&
        (signedOn === undefined || one.signedOn === signedOn),
    );
    const complete =
      signedOn !== undefined && GROUND.test(keyOf(`${item.notes} ${Object.values(item.kept).join(' ')}`));
    const doubts =
      number === undefined ? ['withdrawal-without-decision'] : complete ? [] : ['withdrawal-incomplete'];
    return [
      {
        row: item.row,
        sheet: item.sheet,
        name: product.name,
        match: product.match,
        decision: number === undefined ? undefined : { number, signedOn: signedOn ?? document?.signedOn },
        documentId: document?.id,
        year: dayIn(after)?.year ?? Number(dayIn(after)?.day?.slice(0, 4) ?? NaN),
        doubts,
      },
    ].map((withdrawal) => ({
      ...withdrawal,
      year: Number.isNaN(withdrawal.year) ? undefined : withdrawal.year,
    }));
  });
}
