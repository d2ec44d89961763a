import type { Certificate, Proposal } from './certificate.ts';
import type { IsoDate } from './date.ts';
import type { GroupId } from './group.ts';
import type { MadePhoto } from './photo.ts';
import type { Duration, Quantity } from './quantity.ts';
import type { Bilingual } from './text.ts';

export interface Photo {
  /** File name in the entry's folder. */
  readonly file: string;
  readonly alt: Bilingual;
  readonly credit?: string | undefined;
  /** By what right it is shown: a licence, or the word of whoever took it. */
  readonly licence?: string | undefined;
  /** Filled in by the build, never by an editor. */
  readonly made?: MadePhoto | undefined;
}

/** One pack size a product is sold in. */
export interface Pack {
  readonly netContent: Quantity;
  readonly packaging?: Bilingual | undefined;
  /** GTIN-8, -12, -13 or -14 with its check digit, digits only. */
  readonly gtin?: string | undefined;
  readonly unitsPerCarton?: number | undefined;
}

export interface ProductFacts {
  readonly packs?: readonly Pack[] | undefined;
  readonly ingredients?: Bilingual | undefined;
  /** What may cause an allergy, in the words of the label. */
  readonly allergens?: Bilingual | undefined;
  readonly materials?: Bilingual | undefined;
  readonly dimensions?: Bilingual | undefined;
  readonly storage?: Bilingual | undefined;
  readonly shelfLife?: Duration | undefined;
  readonly usage?: Bilingual | undefined;
  readonly warnings?: Bilingual | undefined;
  readonly traceabilityUrl?: string | undefined;
  /** When a person last tried that address. */
  readonly traceabilityTriedOn?: IsoDate | undefined;
  readonly rawMaterialArea?: Bilingual | undefined;
  readonly packaging?:
    { readonly description?: Bilingual | undefined; readonly recycled?: boolean | undefined } | undefined;
  readonly trademark?: { readonly name: string; readonly number?: string | undefined } | undefined;
  readonly industrialDesign?: { readonly number: string } | undefined;
  /** Number of the producer's self-declaration (NĐ 15/2018). */
  readonly selfDeclaration?: string | undefined;
  readonly testReportOn?: IsoDate | undefined;
}

export const CHANNEL_KINDS = [
  'producer',
  'shop',
  'convenience-store',
  'supermarket',
  'e-commerce',
  'sales-point',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Where a product is sold. */
export interface SalesChannel {
  readonly kind: ChannelKind;
  readonly name: string;
  readonly url?: string | undefined;
  readonly address?: string | undefined;
  readonly place?: string | undefined;
}

export interface TradeData {
  readonly unitsPerCarton?: number | undefined;
  readonly minimumOrder?: Quantity | undefined;
  readonly capacityPerMonth?: Quantity | undefined;
  /** Months (1–12) it can be bought in. */
  readonly season?: readonly number[] | undefined;
  readonly leadTimeDays?: number | undefined;
  readonly deliveryArea?: Bilingual | undefined;
  readonly shelfLifeOnDelivery?: Bilingual | undefined;
  readonly returns?: Bilingual | undefined;
  readonly channels?: readonly SalesChannel[] | undefined;
}

/** Another certificate the product or its maker holds: VietGAP, HACCP, organic … */
export interface HeldCertificate {
  readonly name: string;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly expiresOn?: IsoDate | undefined;
}

/** A product of the catalogue. Nearly everything is optional: real registers are sparse. */
export interface Product {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary?: Bilingual | undefined;
  /** 1–26, Phụ lục I of QĐ 26/2026/QĐ-TTg. */
  readonly set?: number | undefined;
  /** Where the group is known but the set is not. */
  readonly group?: GroupId | undefined;
  readonly producer: string;
  /** Strength of a drink in % by volume, as on the label. */
  readonly alcohol?: number | undefined;
  readonly place?: string | undefined;
  /** The programme's product code, an opaque string. */
  readonly productCode?: string | undefined;
  readonly certificates: readonly Certificate[];
  readonly proposal?: Proposal | undefined;
  readonly facts?: ProductFacts | undefined;
  readonly trade?: TradeData | undefined;
  readonly otherCertificates?: readonly HeldCertificate[] | undefined;
  readonly photos?: readonly Photo[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly gift?: boolean | undefined;
  readonly craftVillage?: Bilingual | undefined;
  readonly tourismPoint?: Bilingual | undefined;
  /** Name of a drawing (src/domain/illustrations.ts) nearer to it than its set's. */
  readonly illustration?: string | undefined;
}
