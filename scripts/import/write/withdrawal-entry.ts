import { formatDay } from '../../../src/i18n/format.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { Known } from '../catalogue/known.ts';
import { levelOf } from '../understand/issuer.ts';
import type { ListDecision } from '../understand/decisions.ts';
import type { UnderstoodProduct } from '../understand/understood.ts';
import { groundWords } from '../understand/withdrawal-ground.ts';
import type { PlannedDecisions } from './decision-entry.ts';

/** What is written under the certificate that is withdrawn. */
export interface WithdrawalToWrite {
  readonly entry: { readonly on: string; readonly decision: string; readonly ground: string };
  readonly words: string;
}

/** What must be known before a certificate is withdrawn: which product, a certificate by decision, the decision, day, office, reason. */
export function withdrawalQuestions(
  { withdrawal, match, certificates }: UnderstoodProduct,
  known: Known,
): string[] {
  if (!withdrawal || withdrawal.decision === undefined) return [];
  const missing = [
    withdrawal.decision.signedOn === undefined ? 'ngày ký' : '',
    withdrawal.documentId === undefined && listedOf(withdrawal) === undefined ? 'cơ quan ký' : '',
    withdrawal.ground === undefined ? 'lý do' : '',
  ].filter((one) => one !== '');
  const isRecognised = certificates.some(({ certified }) => certified);
  const product = match === undefined ? undefined : known.products.get(match);
  return [
    ...(missing.length > 0 ? [`withdrawal-incomplete: ${missing.join(', ')}`] : []),
    ...(product === undefined && !isRecognised ? ['withdrawal-unknown'] : []),
    ...(product && !isRecognised && !product.certificates.some(({ basis }) => basis === 'decision')
      ? ['withdrawal-of-nothing']
      : []),
    ...alreadyWithdrawn(product, withdrawal.documentId, known),
  ];
}

/** The last certificate was withdrawn by another decision: that is not written over. */
function alreadyWithdrawn(
  product: Product | undefined,
  document: string | undefined,
  known: Known,
): string[] {
  const last = product?.certificates.findLast((one) => one.basis === 'decision');
  const withdrawal = last?.basis === 'decision' ? last.withdrawal : undefined;
  if (!withdrawal || withdrawal.decision === document) return [];
  const number = known.documents.get(withdrawal.decision)?.number ?? withdrawal.decision;
  return [`withdrawal-already: ${number} ngày ${withdrawal.on}`];
}

/** The decision that withdraws, as a decision of the list; undefined where its day or office is not known. */
export function listedOf(withdrawal: UnderstoodProduct['withdrawal']): ListDecision | undefined {
  const { decision, issuer, documentId } = withdrawal ?? {};
  const level = levelOf(issuer, decision?.number);
  if (decision?.signedOn === undefined || issuer === undefined || level === undefined) return undefined;
  return { ...decision, issuer, level, match: documentId, spelled: [], doubts: [] };
}

/** The withdrawal that rows of one product say; undefined where they say none. */
export function withdrawalToWrite(
  products: readonly UnderstoodProduct[],
  decisions: PlannedDecisions,
): WithdrawalToWrite | undefined {
  for (const { name, withdrawal } of products) {
    const decision = withdrawal?.documentId ?? decisions.idOf(listedOf(withdrawal));
    const on = withdrawal?.decision?.signedOn;
    if (!withdrawal?.decision || decision === undefined || on === undefined || !withdrawal.ground) continue;
    return {
      entry: { on, decision, ground: withdrawal.ground },
      words: `“${name}”: thu hồi giấy chứng nhận theo ${withdrawal.decision.number} ngày ${formatDay('vi', on)}, ${groundWords(withdrawal.ground)}`,
    };
  }
  return undefined;
}
