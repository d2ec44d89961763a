import { drinkKind } from './alcohol.ts';
import { lastValidDay, type DecidedCertificate } from './certificate.ts';
import type { IsoDate } from './date.ts';
import type { OfficialDocument } from './document.ts';
import { productSet } from './product-set.ts';
import { placeOn, type Place, type PlaceIndex } from './place.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { DecidedView, PlaceView, ProductView } from './product-view.ts';
import { lawOf } from './law.ts';
import type { Rule } from './rule.ts';
import { statusOn, statusSteps, type StatusStep } from './status.ts';

/** What a product is joined with. All look-ups are maps: joining n products takes n steps. */
export interface JoinContext {
  readonly today: IsoDate;
  readonly producers: ReadonlyMap<string, Producer>;
  readonly places: PlaceIndex;
  readonly documents: ReadonlyMap<string, OfficialDocument>;
  readonly rules: readonly Rule[];
}

/** Today's unit for a place id, and the former one where it has another name or id. */
export function placeView(places: PlaceIndex, id: string | undefined, today: IsoDate): PlaceView | undefined {
  const own: Place | undefined = id === undefined ? undefined : places.get(id);
  const now = own && placeOn(places, own.id, today);
  return now && { today: now, former: own.id === now.id ? undefined : own };
}

/** Day a certificate was issued: its own, else its decision's; undefined when neither is known. */
export function signedOn(
  certificate: DecidedCertificate,
  documents: ReadonlyMap<string, OfficialDocument>,
): IsoDate | undefined {
  return certificate.signedOn ?? documents.get(certificate.decision)?.signedOn;
}

/** Joins a product; undefined when its producer is not on file (the checker reports that). */
export function joinProduct(product: Product, context: JoinContext): ProductView | undefined {
  const producer = context.producers.get(product.producer);
  if (!producer) return undefined;
  const decided = decidedViews(product, context);
  const reported = product.certificates.filter((certificate) => certificate.basis === 'press');
  const listed = product.certificates.filter((certificate) => certificate.basis === 'list');
  const current = decided[0];
  // An office that lists a product knows more of it than the press.
  const kind = listed.length > 0 ? 'listed' : 'reported';
  const steps: readonly StatusStep[] = current?.steps ?? [{ from: '0001-01-01', kind }];
  const set = productSet(product.set);
  return {
    product,
    producer,
    place: placeView(context.places, product.place ?? producer.place, context.today),
    set,
    group: set?.group ?? product.group,
    drink: drinkKind(product, context.rules),
    decided,
    reported,
    listed,
    current,
    steps,
    status: statusOn(steps, context.today),
    stars: current ? current.certificate.stars : [...listed, ...reported].find(({ stars }) => stars)?.stars,
    proposalDocument: product.proposal && context.documents.get(product.proposal.decision),
    recognisedOn: current?.validity.from,
  };
}

function decidedViews(product: Product, context: JoinContext): DecidedView[] {
  const dated = product.certificates
    .filter((certificate) => certificate.basis === 'decision')
    .flatMap((certificate) => {
      const document = context.documents.get(certificate.decision);
      const from = signedOn(certificate, context.documents);
      const law = lawOf(certificate, document, context.rules);
      const last = from && lastValidDay(from, certificate.lastValidDay, law.termMonths);
      // Without its days a certificate awards nothing; the checker says which are missing.
      return from && last ? [{ certificate, document, law, from, last }] : [];
    })
    // Newest first; of two on one day, the one written below is the newer.
    .reverse()
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const views = dated.map(({ certificate, document, law, from, last }, index): DecidedView => {
    const next = dated[index - 1]?.from;
    const validity = {
      from,
      lastValidDay: last,
      extendedUntil: certificate.extendedUntil,
      withdrawnOn: certificate.withdrawal?.on,
      replacedOn: next,
    };
    return {
      certificate,
      document,
      law,
      withdrawalDocument: certificate.withdrawal && context.documents.get(certificate.withdrawal.decision),
      validity,
      steps: statusSteps(validity, law.reRating),
    };
  });
  // A certificate dated in the future must not hide the one that holds today.
  const begun = ({ validity }: DecidedView) => validity.from <= context.today;
  return [...views.filter(begun), ...views.filter((view) => !begun(view))];
}
