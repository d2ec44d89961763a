import type { IsoDate } from './date.ts';
import type { Bilingual } from './text.ts';

/** A news item or guide. Its Markdown body lies beside it. */
export interface Article {
  readonly id: string;
  readonly title: Bilingual;
  readonly publishedOn: IsoDate;
  readonly summary?: Bilingual | undefined;
}
