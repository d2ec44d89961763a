import type { DrinkKind } from './alcohol.ts';
import type { DecidedCertificate, ListedCertificate, ReportedCertificate } from './certificate.ts';
import type { IsoDate } from './date.ts';
import type { OfficialDocument } from './document.ts';
import type { GroupId, ProductSet } from './group.ts';
import type { Place } from './place.ts';
import type { Producer } from './producer.ts';
import type { Product } from './product.ts';
import type { CertificateLaw } from './law.ts';
import type { Stars } from './stars.ts';
import type { StatusStep, Validity } from './status.ts';

/** A certificate joined with its decision and law, with every status it passes through. */
export interface DecidedView {
  readonly certificate: DecidedCertificate;
  readonly document: OfficialDocument | undefined;
  readonly law: CertificateLaw;
  readonly withdrawalDocument: OfficialDocument | undefined;
  readonly validity: Validity;
  readonly steps: readonly StatusStep[];
}

/** A place as an address shows it: today's unit, and the former one beside it where the name was another. */
export interface PlaceView {
  readonly today: Place;
  readonly former: Place | undefined;
}

/** A product joined with all that its page shows. */
export interface ProductView {
  readonly product: Product;
  readonly producer: Producer;
  readonly place: PlaceView | undefined;
  readonly set: ProductSet | undefined;
  readonly group: GroupId | undefined;
  /** Whether it is a drink with alcohol, and which kind; undefined for all else. */
  readonly drink: DrinkKind | undefined;
  /** Newest first. */
  readonly decided: readonly DecidedView[];
  readonly reported: readonly ReportedCertificate[];
  readonly listed: readonly ListedCertificate[];
  /** The certificate that speaks for the product today: the newest that rests on a decision. */
  readonly current: DecidedView | undefined;
  /** Statuses as known at build; a press-only product is `reported` throughout, one of a list `listed`. */
  readonly steps: readonly StatusStep[];
  /** Status on the build date. */
  readonly status: StatusStep;
  /** Stars of the current certificate, whatever its status, or those that press or list state. */
  readonly stars: Stars | undefined;
  readonly proposalDocument: OfficialDocument | undefined;
  /** Day of the newest recognition, where one is on file. */
  readonly recognisedOn: IsoDate | undefined;
}
