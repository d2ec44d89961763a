import type { Catalogue } from './catalogue.ts';
import type { IsoDate } from './date.ts';
import type { Language } from './text.ts';

/** What every page knows of the site it belongs to. */
export interface Site {
  readonly catalogue: Catalogue;
  /** `https://…` without a slash at the end; `SITE_URL` overrides the catalogue's own. */
  readonly host: string;
  /** The day the pages speak for. */
  readonly today: IsoDate;
  readonly languages: readonly Language[];
  /** Which of the optional sections this catalogue has anything for. */
  readonly has: {
    readonly fairs: boolean;
    readonly news: boolean;
    readonly guides: boolean;
    readonly gifts: boolean;
    readonly salesPoints: boolean;
  };
}
