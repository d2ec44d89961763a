import type { IsoDate } from '../date.ts';
import type { Outcome, StatusOnFile } from './outcome.ts';
import { isForEver, type StatusEntry, type StatusList } from './status.ts';

/** Everything at hand that says what became of a stamp. */
export interface StatusSources {
  /** The newest list that a key of this page signed. */
  readonly list: StatusList | null;
  /**
   * Lists that may only make an answer more careful, where they name the stamp: refused because they go back or are
   * from the future, or remembered from a newer page whose key this one does not know.
   */
  readonly careful?: readonly StatusList[] | undefined;
  /** What the site's own files said of the stamp when they were built. */
  readonly onFile?: StatusOnFile | undefined;
  /** A withdrawal that the product's own file tells. */
  readonly filed?: StatusEntry | undefined;
}

type Word = StatusEntry | undefined;

/**
 * The entries that an answer about `code` has to bear, never none; undefined stands for "nothing became of it".
 * The newest signed list speaks, or the site's files where there is no list. Beside it stand a withdrawal or
 * cancellation from anywhere, and whatever a newer source says.
 */
export function standingEntries(
  code: string,
  { list, careful = [], onFile, filed }: StatusSources,
): readonly [Word, ...Word[]] {
  const sequence = list?.sequence ?? 0;
  const others = careful
    .map((other) => ({ sequence: other.sequence, entry: other.stamps[code] }))
    .filter(({ entry }) => entry);
  const beside = [...(onFile ? [onFile] : []), ...others].filter(
    (other) => isForEver(other.entry) || other.sequence > sequence,
  );
  const said = list ? list.stamps[code] : onFile?.entry;
  return [
    said,
    ...beside.map(({ entry }) => entry),
    ...(filed && said?.status !== 'withdrawn' ? [filed] : []),
  ];
}

/** Of answers about one stamp the one that promises least; the first of equals. */
export function leastKind(answers: readonly [Outcome, ...Outcome[]]): Outcome {
  return answers.reduce((least, other) => (isLessKind(other, least) ? other : least));
}

/** The stars that a shop may count today, and through which day; null where none count. */
export function starsThatCount(outcome: Outcome): { stars: number; lastDay: IsoDate } | null {
  switch (outcome.kind) {
    case 'valid':
    case 'valid-as-of':
      return { stars: outcome.stars, lastDay: outcome.lastValidDay };
    case 'extended':
      return { stars: outcome.stars, lastDay: outcome.until };
    case 'replaced':
      return { stars: outcome.newStars, lastDay: outcome.until };
    default:
      return null;
  }
}

function isLessKind(a: Outcome, b: Outcome): boolean {
  const [promisedByA, promisedByB] = [promises(a), promises(b)];
  const at = promisedByA.findIndex((promise, i) => promise !== promisedByB[i]);
  return (promisedByA[at] ?? '') < (promisedByB[at] ?? '');
}

/** What kinds of answers promise, least first; within a kind the stars, then the day through which they count. */
const LEAST_FIRST: readonly Outcome['kind'][] = [
  'bad-code',
  'not-ours',
  'withdrawn',
  'cancelled',
  'not-listed',
  'expired',
  'expired-recognised',
];

function promises(outcome: Outcome): readonly [number, number, IsoDate] {
  const at = LEAST_FIRST.indexOf(outcome.kind);
  const standing = outcome.kind === 'unsealed' ? listedStanding(outcome) : starsThatCount(outcome);
  if (!standing) return [at < 0 ? LEAST_FIRST.indexOf('expired') : at, 0, ''];
  return [LEAST_FIRST.length, standing.stars, standing.lastDay];
}

function listedStanding({ facts, since, today }: Extract<Outcome, { kind: 'unsealed' }>) {
  if (since?.status === 'replaced')
    return today <= since.until ? { stars: since.stars, lastDay: since.until } : null;
  if (since) return { stars: facts.stars, lastDay: since.until };
  return today <= facts.lastValidDay ? { stars: facts.stars, lastDay: facts.lastValidDay } : null;
}
