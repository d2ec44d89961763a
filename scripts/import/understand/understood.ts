import type { IsoDate } from '../../../src/domain/date.ts';
import type { WithdrawalGround } from '../../../src/domain/certificate.ts';
import type { Stars } from '../../../src/domain/stars.ts';
import type { ReadList } from '../read/sheet.ts';
import type { ListContext } from './context.ts';
import type { ListDecision } from './decisions.ts';
import type { Grid } from './grid.ts';
import type { Header } from './header.ts';
import type { RawItem } from './item.ts';

/** One recognition of a product, as understood. */
export interface UnderstoodCertificate {
  readonly year: number | undefined;
  readonly stars: Stars | undefined;
  readonly proposal: Stars | undefined;
  readonly raw: string;
  readonly decision: { readonly number: string; readonly signedOn: IsoDate | undefined } | undefined;
  readonly listed: ListDecision | undefined;
  readonly lastDay: IsoDate | undefined;
  /** Nothing is left to ask: it can be written as a certificate by a decision. */
  readonly certified: boolean;
  readonly doubts: readonly string[];
}

/** What a clerk changed of a product in the workbook that was exported: its fields as they shall be. */
export interface ProductEdits {
  readonly name?: string;
  readonly producer?: string;
  readonly place?: string;
  readonly productCode?: string;
}

/** One product of a list, as understood. */
export interface UnderstoodProduct {
  readonly item: RawItem;
  readonly name: string;
  readonly match: string | undefined;
  readonly suggest: string | undefined;
  readonly producer: UnderstoodProducer | undefined;
  /** Where only a hint names the producer: a picture's path, another sheet. */
  readonly suggestProducer: string | undefined;
  /** Id of the unit of the certificate's day. */
  readonly place: string | undefined;
  readonly placeToday: string | undefined;
  readonly placeChoices: readonly string[];
  readonly placeOutside: boolean;
  readonly certificates: readonly UnderstoodCertificate[];
  /** Row of the product that this one repeats. */
  readonly mergeWith: number | undefined;
  readonly doubts: readonly string[];
  readonly edits?: ProductEdits;
  /** The row says that the product's certificate was withdrawn. */
  readonly withdrawal?: UnderstoodWithdrawal;
}

export interface UnderstoodProducer {
  readonly name: string;
  readonly kind: string | undefined;
  readonly match: string | undefined;
  readonly suggest: string | undefined;
  readonly person: string | undefined;
  readonly doubts: readonly string[];
  readonly rows: readonly number[];
}

export interface UnderstoodSheet {
  readonly name: string;
  readonly header: Header;
  readonly grid: Grid;
  readonly context: ListContext;
  readonly notProducts: readonly { readonly row: number; readonly is: string }[];
  readonly columnDoubts: readonly {
    readonly column: string;
    readonly code: string;
    readonly rows: readonly number[];
  }[];
}

/** A whole list, understood as of a day. */
export interface Understood {
  readonly list: ReadList;
  readonly sheets: readonly UnderstoodSheet[];
  readonly producerSheets: readonly string[];
  readonly left: Readonly<Record<string, string>>;
  readonly decisions: readonly ListDecision[];
  readonly producers: readonly UnderstoodProducer[];
  readonly products: readonly UnderstoodProduct[];
  readonly withdrawals: readonly UnderstoodWithdrawal[];
  readonly heldBack: {
    readonly producers: number;
    readonly phones: number;
    readonly representatives: number;
    readonly emails: number;
    readonly identityNumbers: number;
  };
}

export interface UnderstoodWithdrawal {
  readonly row: number;
  readonly sheet: string;
  readonly name: string;
  readonly match: string | undefined;
  readonly decision: { readonly number: string; readonly signedOn: IsoDate | undefined } | undefined;
  readonly documentId: string | undefined;
  readonly ground: WithdrawalGround | undefined;
  readonly issuer: string | undefined;
  readonly year: number | undefined;
  readonly doubts: readonly string[];
}
