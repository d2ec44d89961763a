import type { Language, Bilingual } from './text.ts';

export const HELP_TOPICS = ['join', 'certificate', 'report', 'fair', 'trade', 'data'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** Whom to ask or tell: an office, for topics and (where named) for some places only. */
export interface Helpdesk {
  readonly office: Bilingual;
  readonly topics: readonly HelpTopic[];
  readonly places?: readonly string[] | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: Bilingual | undefined;
  readonly hours?: Bilingual | undefined;
}

/** What a catalogue says of itself (`catalogue.yml`). */
export interface Catalogue {
  /** Also the issuer in stamps: a domain may move, a stamp may not. */
  readonly id: string;
  readonly name: Bilingual;
  /** Two or three words beside the mark. */
  readonly shortName: Bilingual;
  readonly description: Bilingual;
  /** `https://…`, without a slash at the end. */
  readonly host: string;
  readonly languages: readonly Language[];
  readonly authority: {
    readonly name: Bilingual;
    readonly address?: Bilingual | undefined;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  };
  readonly hotline?: string | undefined;
  /** Every page and print says that the data is a demonstration. */
  readonly demo: boolean;
  /** Ask search engines not to list it. */
  readonly noindex: boolean;
  readonly helpdesks: readonly Helpdesk[];
}
