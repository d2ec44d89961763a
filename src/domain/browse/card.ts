import type { StatusKind } from '../status.ts';

/** What a card that is drawn in the browser shows; short keys are not worth it, the files are sent packed. */
export interface CardData {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly nameLang?: string | undefined;
  /** Address of a drawing, where there is no photo. */
  readonly drawing?: string | undefined;
  readonly photo?: CardPhoto | undefined;
  readonly stars?: { readonly count: number; readonly label: string; readonly pastLabel: string } | undefined;
  /** Words where there are no stars. */
  readonly noStars?: string | undefined;
  readonly proposal?: string | undefined;
  readonly producer: string;
  readonly producerLang?: string | undefined;
  readonly place?: string | undefined;
  readonly steps: readonly { readonly from: string; readonly kind: StatusKind; readonly label: string }[];
}

export interface CardPhoto {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
}

/** A file of cards; `key` tells which table it belongs to. */
export interface CardFile {
  readonly key: string;
  readonly cards: readonly CardData[];
}
