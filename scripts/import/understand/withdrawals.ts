import type { Known } from '../catalogue/known.ts';
import { decisionsIn } from './decision-text.ts';
import { dayIn } from './dates.ts';
import { numberKey } from './decision-text.ts';
import { spelledAsKnown } from './issuer.ts';
import { saysWithdrawn } from './notes.ts';
import type { Tables } from './tables.ts';
import type { UnderstoodProduct, UnderstoodWithdrawal } from './understood.ts';
import { withdrawalGroundIn } from './withdrawal-ground.ts';

/** Rows that say a certificate was withdrawn. Only a decision on file withdraws; the rest is asked. */
export function withdrawalsOf(
  products: readonly UnderstoodProduct[],
  tables: Tables,
  known: Known,
): UnderstoodWithdrawal[] {
  const lists = new Map(tables.products.map(({ grid, context }) => [grid.sheet.name, context]));
  return products.flatMap((product): UnderstoodWithdrawal[] => {
    const { item } = product;
    // The clerk has looked: the certificate stays as the catalogue has it.
    if (item.answer?.asCatalogue) return [];
    const whole = lists.get(item.sheet)?.withdrawal ?? false;
    const inStars = item.certificates.some(({ stars }) => stars.withdrawn);
    const said = item.answer?.withdrawal;
    if (!whole && !inStars && !said && !saysWithdrawn(item.notes)) return [];
    const after = item.notes.slice(Math.max(0, item.notes.search(/thu hồi|rút/iu)));
    const mention =
      said ??
      (whole
        ? (product.certificates[0]?.decision ?? lists.get(item.sheet)?.decision)
        : decisionsIn(after)[0]);
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
    const ground =
      item.answer?.ground ?? withdrawalGroundIn(`${item.notes} ${Object.values(item.kept).join(' ')}`);
    const issuer =
      (mention && 'issuer' in mention ? mention.issuer : undefined) ??
      (whole
        ? (product.certificates[0]?.listed?.issuer ?? lists.get(item.sheet)?.decision?.issuer)
        : undefined);
    const complete = signedOn !== undefined && ground !== undefined;
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
        ground,
        issuer: issuer === undefined ? document?.issuer.vi : spelledAsKnown(issuer, known),
        year: dayIn(after)?.year ?? Number(dayIn(after)?.day?.slice(0, 4) ?? NaN),
        doubts,
      },
    ].map((withdrawal) => ({
      ...withdrawal,
      year: Number.isNaN(withdrawal.year) ? undefined : withdrawal.year,
    }));
  });
}
