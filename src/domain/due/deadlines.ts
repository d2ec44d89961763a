import type { IsoDate } from '../date.ts';
import type { ProductView } from '../product-view.ts';
import type { DueCertificate } from './filing.ts';
import type { DuePaper } from './papers.ts';
import type { ComingRound } from './rounds.ts';
import type { EndingStamps } from './stamps.ts';

export const DEADLINE_KINDS = [
  'filing-opens',
  'producer-day',
  'commune-day',
  'certificate-ends',
  'extension-ends',
  'kept-until',
  'paper-ends',
  'test-old',
  'stamps-end',
  'round-producer',
  'round-sent',
  'round-ministry',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** One day on which something of one product, or of all, has to be done. */
export interface Deadline {
  /** The same in every list, whenever it is made: calendars find their event again by it. */
  readonly id: string;
  readonly on: IsoDate;
  readonly kind: DeadlineKind;
  /** None for a round, which is for all. */
  readonly view: ProductView | undefined;
  readonly certificate?: DueCertificate | undefined;
  readonly paper?: DuePaper | undefined;
  readonly stamps?: EndingStamps | undefined;
}

interface Due {
  readonly certificates: readonly DueCertificate[];
  readonly papers: readonly DuePaper[];
  readonly rounds: readonly ComingRound[];
  readonly stamps: readonly (EndingStamps & { readonly view: ProductView })[];
}

const ENDS: ReadonlySet<DeadlineKind> = new Set(['certificate-ends', 'extension-ends']);

/** Every deadline from `today` to `until`, by day. */
export function deadlinesOf(
  { certificates, papers, rounds, stamps }: Due,
  today: IsoDate,
  until: IsoDate,
): Deadline[] {
  const endings = new Map(stamps.map((ending) => [`${ending.product} ${ending.on}`, ending]));
  const ofCertificates = certificates.flatMap(ofCertificate).map((deadline): Deadline => {
    const key = `${deadline.view?.product.id ?? ''} ${deadline.on}`;
    const ending = ENDS.has(deadline.kind) ? endings.get(key) : undefined;
    if (!ending) return deadline;
    // Told with the certificate that they end with.
    endings.delete(key);
    return { ...deadline, stamps: ending };
  });
  const all = [
    ...ofCertificates,
    ...papers.map(ofPaper),
    ...[...endings.values()].map((ending): Deadline => ({
      id: `${ending.product}.stamps-end.${ending.on}`,
      on: ending.on,
      kind: 'stamps-end',
      view: ending.view,
      stamps: ending,
    })),
    ...rounds.flatMap(ofRound),
  ];
  const order = (a: Deadline, b: Deadline) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : DEADLINE_KINDS.indexOf(a.kind) - DEADLINE_KINDS.indexOf(b.kind);
  return all.filter(({ on }) => today <= on && on <= until).sort(order);
}

function ofCertificate(due: DueCertificate): Deadline[] {
  const { view, filing, lastValidDay, keptUntil, state, letter } = due;
  const at = (kind: DeadlineKind, on: IsoDate): Deadline => ({
    id: `${view.product.id}.${kind}.${lastValidDay}`,
    on,
    kind,
    view,
    certificate: due,
  });
  const answer = letter?.reply?.answer;
  const { extendedUntil } = due.decided.validity;
  const isExtended = extendedUntil !== undefined && extendedUntil > lastValidDay;
  // Who has filed, or will not, is not reminded to; the certificate ends all the same.
  const reminders =
    answer === 'filed' || answer === 'will-not-file'
      ? []
      : [
          at('filing-opens', filing.first),
          at('producer-day', filing.producer),
          at('commune-day', filing.commune),
        ];
  return [
    ...reminders,
    at('certificate-ends', lastValidDay),
    ...(isExtended ? [at('extension-ends', extendedUntil)] : []),
    ...(state === 'lapsed' && keptUntil !== undefined ? [at('kept-until', keptUntil)] : []),
  ];
}

function ofPaper(paper: DuePaper): Deadline {
  const { view, kind, name, number, on } = paper;
  const known = kind === 'test' ? 'test' : (number ?? name ?? '');
  return {
    id: `${view.product.id}.${kind}.${known.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')}.${on}`,
    on,
    kind: kind === 'test' ? 'test-old' : 'paper-ends',
    view,
    paper,
  };
}

function ofRound({ level, sentBy, producer }: ComingRound): Deadline[] {
  const at = (kind: DeadlineKind, on: IsoDate): Deadline => ({
    id: `${kind}.${sentBy}`,
    on,
    kind,
    view: undefined,
  });
  if (level === 'ministry') return [at('round-ministry', sentBy)];
  return [...(producer === undefined ? [] : [at('round-producer', producer)]), at('round-sent', sentBy)];
}
