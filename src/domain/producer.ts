import type { IsoDate } from './date.ts';
import type { Photo } from './product.ts';
import type { Bilingual } from './text.ts';

/** Kinds of chủ thể, QĐ 26/2026/QĐ-TTg, Điều 2.3; the last two for tourism products alone. */
export const PRODUCER_KINDS = [
  'cooperative',
  'cooperative-group',
  'enterprise',
  'farm',
  'household',
  'association',
  'operations-centre',
] as const;
export type ProducerKind = (typeof PRODUCER_KINDS)[number];

export const START_UP_LEADERS = ['women', 'youth', 'farmers'] as const;
export type StartUpLeader = (typeof START_UP_LEADERS)[number];

export const CONTACT_KINDS = ['person', 'phone', 'zalo', 'email', 'website', 'facebook'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type Contacts = Readonly<Partial<Record<ContactKind, string | undefined>>>;

/** Recorded consent to publish a person's contact (Law 91/2025/QH15, NĐ 356/2025). */
export interface Consent {
  /** Who gave it. */
  readonly by: string;
  readonly on: IsoDate;
  /** What may be published. */
  readonly scope: readonly ContactKind[];
}

/** Chủ thể: who makes the product and answers for it. */
export interface Producer {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: ProducerKind;
  readonly legalName?: string | undefined;
  readonly taxCode?: string | undefined;
  /** Where it is a women's, youth or farmers' start-up. */
  readonly startUp?: StartUpLeader | undefined;
  /** Who leads it; a person's name, so published with consent alone. */
  readonly leader?: string | undefined;
  readonly place?: string | undefined;
  readonly address?: Bilingual | undefined;
  /** WGS 84 degrees. */
  readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly contacts?: Contacts | undefined;
  readonly consent?: Consent | undefined;
  readonly story?: Bilingual | undefined;
  readonly foundedIn?: number | undefined;
  readonly photos?: readonly Photo[] | undefined;
}

/** Personal contacts (a household's, or any named person's) need consent; a firm's own phone does not. */
export function needsConsent(producer: Pick<Producer, 'kind' | 'leader'>, contact: ContactKind): boolean {
  return contact === 'person' || (producer.kind === 'household' && contact !== 'website');
}

/** The contacts that may be published: all of an organisation, and of a person what the consent covers. */
export function publishableContacts(producer: Producer): Contacts {
  const entries = CONTACT_KINDS.flatMap((kind) => {
    const value = producer.contacts?.[kind];
    const allowed = !needsConsent(producer, kind) || producer.consent?.scope.includes(kind);
    return value !== undefined && allowed ? [[kind, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
