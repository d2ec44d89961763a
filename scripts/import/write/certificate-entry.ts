import type { IsoDate } from '../../../src/domain/date.ts';
import type { UnderstoodCertificate, UnderstoodProduct } from '../understand/understood.ts';
import { addMonths } from '../../../src/domain/date.ts';
import { existedOn } from '../../../src/domain/place.ts';
import type { Known } from '../catalogue/known.ts';
import type { PlannedDecisions } from './decision-entry.ts';
import type { NewCertificate } from './product-text.ts';

/** The list as a ground: who made it, of which day. */
export interface ListGround {
  readonly madeBy: string;
  readonly on: IsoDate;
}

export interface CertificateToAdd {
  readonly entry: NewCertificate;
  /** For order: the day of the decision, or the year. */
  readonly from: string;
  readonly decision: string | undefined;
  readonly source: UnderstoodCertificate;
}

/** The certificates that rows add to one product: by decision where nothing is left to ask, else by the list. */
export function certificatesToAdd(
  products: readonly UnderstoodProduct[],
  decisions: PlannedDecisions,
  ground: ListGround | undefined,
  known: Known,
): CertificateToAdd[] {
  const all = products.flatMap((product) =>
    product.certificates.flatMap((certificate): CertificateToAdd[] => {
      const decided = byDecision(product, certificate, decisions, known);
      if (decided) return [decided];
      const list = groundOf(product, ground);
      return list ? byList(certificate, list) : [];
    }),
  );
  return all.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The list that a row rests on where no decision is known: the one its answer names, else the whole list's. */
export function groundOf(product: UnderstoodProduct, ground: ListGround | undefined): ListGround | undefined {
  return product.item.answer?.list ?? ground;
}

function byDecision(
  product: UnderstoodProduct,
  certificate: UnderstoodCertificate,
  decisions: PlannedDecisions,
  known: Known,
): CertificateToAdd | undefined {
  const { certified, stars, decision, listed, lastDay } = certificate;
  const id = decisions.idOf(listed);
  if (!certified || stars === undefined || decision?.signedOn === undefined || id === undefined)
    return undefined;
  const { item } = product;
  const usual = addMonths(decision.signedOn, 36);
  const entry = {
    basis: 'decision',
    decision: id,
    stars,
    ...(item.points !== undefined && { points: item.points }),
    ...(item.certificateNumber !== undefined && { number: item.certificateNumber }),
    ...(lastDay !== undefined && lastDay !== usual && { lastValidDay: lastDay }),
    ...printedPlace(product, decision.signedOn, known),
  };
  return { entry, from: decision.signedOn, decision: id, source: certificate };
}

/** The unit of the day of signing: no certificate prints one that was not there. */
function printedPlace(product: UnderstoodProduct, day: IsoDate, known: Known): { placeAsPrinted?: string } {
  const there = [product.place, product.placeToday].find((id) => {
    const place = id === undefined ? undefined : known.places.get(id);
    return place !== undefined && existedOn(place, day);
  });
  return there === undefined ? {} : { placeAsPrinted: there };
}

function byList(certificate: UnderstoodCertificate, ground: ListGround): CertificateToAdd[] {
  const { stars, proposal, year } = certificate;
  if (stars === undefined && proposal === undefined) return [];
  const entry = {
    basis: 'list',
    ...(stars !== undefined && { stars }),
    ...(proposal !== undefined && { proposedStars: proposal }),
    ...(year !== undefined && { year }),
    list: { madeBy: ground.madeBy, on: ground.on },
  };
  return [
    { entry, from: year === undefined ? ground.on : String(year), decision: undefined, source: certificate },
  ];
}
