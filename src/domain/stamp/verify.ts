import { decodeBase64Url } from './base64url.ts';
import { readCode } from './code.ts';
import { type IsoDate, vietnamDay } from '../date.ts';
import { latestDay } from './day.ts';
import type { SignatureCheck, StampKey } from './key.ts';
import { isWithinKeyLife } from './key-life.ts';
import { leastKind, standingEntries } from './least-kind.ts';
import type { Outcome, SealFault, StampFacts, StatusOnFile, StatusView, Unchecked } from './outcome.ts';
import { decodeSeal, type Seal, signedBytes } from './seal.ts';
import { standingOn } from './standing.ts';
import type { StatusEntry, StatusList } from './status.ts';
import { viewBeside } from './status-view.ts';

/** A scanned or typed stamp. `seal` is null when the scanner dropped the fragment or only the code was typed. */
export interface Question {
  readonly code: string;
  readonly seal: string | null;
}

export interface Evidence {
  readonly issuer: string;
  readonly keys: readonly StampKey[];
  /** The catalogue is a demonstration: only then does a demonstration key count. */
  readonly demo: boolean;
  /** The phone's day in Vietnam. */
  readonly today: IsoDate;
  /** A day that has certainly come (the page's build); a slow clock cannot go before it. */
  readonly notBefore?: IsoDate;
  readonly list: StatusList | null;
  /** Lists whose word may only make an answer more careful. */
  readonly careful?: readonly StatusList[];
  /** The list that the asking page was built with. */
  readonly builtWith?: StatusOnFile | undefined;
  readonly status: StatusView;
  /** What the site lists under the code: null when it lists none, undefined when it could not be asked. */
  readonly facts: StampFacts | null | undefined;
  /** The day as of which `facts` speak: the build of the page that carries or fetched them. */
  readonly factsOn?: IsoDate;
  /** Or why this browser cannot check a seal. */
  readonly check: SignatureCheck | Unchecked;
}

/**
 * The answer to a stamp, from its seal first and its status second: the least kind that any evidence supports. Never
 * throws for bad input.
 */
export async function verifyStamp(question: Question, asked: Evidence): Promise<Outcome> {
  const reading = readCode(question.code);
  if (!reading.ok) return { kind: 'bad-code', text: reading.text, problem: reading.problem };
  const { code } = reading;
  if (question.seal === null || question.seal.trim() === '')
    return least(code, asked, (entry, evidence) => unsealed(code, entry, evidence));
  const decoded = decodeSeal(question.seal);
  if (!decoded.ok) return { kind: 'not-ours', code, fault: decoded.problem };
  const { check } = asked;
  const { seal } = decoded;
  const fault = typeof check === 'string' ? hopeless(seal, asked) : await sealFault(code, seal, asked, check);
  if (fault) return { kind: 'not-ours', code, fault };
  return typeof check === 'string'
    ? least(code, asked, (entry, evidence) => unsealed(code, entry, evidence, check))
    : answerToTrueSeal(code, seal, asked);
}

/** The answer to a stamp whose seal has proven true: what a page will most likely say, before it has asked. */
export function answerToTrueSeal(
  code: string,
  seal: Pick<Seal, 'stars' | 'lastValidDay'>,
  asked: Evidence,
): Outcome {
  return least(code, asked, (entry, evidence) => sealed(code, seal, entry, evidence));
}

/** Answers by each entry that may stand; the least kind of them counts. */
function least(
  code: string,
  asked: Evidence,
  answer: (entry: StatusEntry | undefined, evidence: Evidence) => Outcome,
): Outcome {
  const { onFile, filed } = asked.facts ?? {};
  const evidence = { ...asked, status: viewBeside(asked.status, asked.list, onFile, asked.builtWith) };
  const [first, ...others] = standingEntries(code, { ...asked, onFile, filed });
  return leastKind([answer(first, evidence), ...others.map((entry) => answer(entry, evidence))]);
}

async function sealFault(
  code: string,
  seal: Seal,
  evidence: Evidence,
  check: SignatureCheck,
): Promise<SealFault | null> {
  const candidates = evidence.keys.filter((key) => key.short === seal.keyShort);
  let fault: SealFault = candidates.length === 0 ? 'unknown-key' : 'bad-signature';
  for (const key of candidates) {
    const publicKey = decodeBase64Url(key.x);
    if (publicKey?.length !== 32) continue;
    if (!(await check(publicKey, signedBytes(evidence.issuer, code, seal.header), seal.signature))) continue;
    const own = keyFault(key, seal.lastValidDay, evidence);
    if (own === null) return null;
    fault = own;
  }
  return fault;
}

/** Why no signature of this key could make the seal count; null where a good one would. */
function keyFault(key: StampKey, lastValidDay: IsoDate, { demo }: Evidence): SealFault | null {
  if (key.revoked) return 'revoked-key';
  if (key.demo && !demo) return 'demo-key';
  return isWithinKeyLife(key, lastValidDay) ? null : 'key-life';
}

/** What speaks against a seal whatever its signature is worth: where none can be checked, that much is known. */
function hopeless({ keyShort, lastValidDay }: Seal, evidence: Evidence): SealFault | null {
  const faults = evidence.keys
    .filter((key) => key.short === keyShort)
    .map((key) => keyFault(key, lastValidDay, evidence));
  return faults.includes(null) ? null : (faults[0] ?? 'unknown-key');
}

/** Whether every stamp of a code is void because the key that it was made with was lost or stolen. */
function isUnderRevokedKey({ key: short }: StampFacts, { keys }: Evidence): boolean {
  const own = keys.filter((key) => key.short === short);
  return own.length > 0 && own.every(({ revoked }) => revoked);
}

function sealed(
  code: string,
  seal: Pick<Seal, 'stars' | 'lastValidDay'>,
  entry: StatusEntry | undefined,
  evidence: Evidence,
): Outcome {
  const { status, demo, facts } = evidence;
  const today = certainToday(evidence);
  const base = {
    code,
    stars: seal.stars,
    lastValidDay: seal.lastValidDay,
    today,
    ...(today > evidence.today && { slowClock: evidence.today }),
    demo,
    ...(facts !== undefined && !isListed(seal, facts) && ({ unlisted: true } as const)),
    status,
  };
  const standing = standingOn(seal.lastValidDay, entry, today);
  if (standing.kind === 'replaced') {
    const { decision, date, stars, until } = standing.entry;
    return { ...base, kind: 'replaced', decision, date, newStars: stars, until };
  }
  if (standing.kind === 'valid') return { ...base, kind: status.kind === 'fresh' ? 'valid' : 'valid-as-of' };
  if (standing.kind === 'extended') {
    const { until, basis } = standing.entry;
    return { ...base, kind: 'extended', until, basis };
  }
  if (standing.kind !== 'expired') return ended(code, standing.entry, true, evidence);
  const { lastDay, extendedUntil } = standing;
  const followedBy = facts?.followedBy;
  const onFileOn = evidence.factsOn;
  if (followedBy && today <= followedBy.lastValidDay)
    return {
      ...base,
      kind: 'expired-recognised',
      lastValidDay: lastDay,
      followedBy,
      ...(onFileOn && { onFileOn }),
    };
  return {
    ...base,
    kind: 'expired',
    lastValidDay: lastDay,
    ...(extendedUntil && { extendedUntil }),
    ...(facts && !followedBy && onFileOn && { noneOnFileOn: onFileOn }),
  };
}

/** A stamp is listed with what is printed and sealed: other stars or another day under its code are another stamp's. */
function isListed(
  { stars, lastValidDay }: Pick<Seal, 'stars' | 'lastValidDay'>,
  facts: StampFacts | null,
): boolean {
  return facts?.stars === stars && facts.lastValidDay === lastValidDay;
}

function unsealed(
  code: string,
  entry: StatusEntry | undefined,
  evidence: Evidence,
  unchecked?: Unchecked,
): Outcome {
  if (entry?.status === 'withdrawn' || entry?.status === 'cancelled')
    return { ...ended(code, entry, false, evidence), unchecked };
  const { facts, demo, status } = evidence;
  if (facts && isUnderRevokedKey(facts, evidence)) return { kind: 'not-ours', code, fault: 'revoked-key' };
  if (!facts) return { kind: 'not-listed', code, lookedUp: facts === null, unchecked };
  const today = certainToday(evidence);
  // What replaced it stays said when its own term is over too: the printed day counts no more.
  const since = entry && (entry.status === 'replaced' || today <= entry.until) ? { since: entry } : {};
  return { kind: 'unsealed', code, facts, ...since, unchecked, today, demo, status };
}

function ended(
  code: string,
  entry: Extract<StatusEntry, { status: 'withdrawn' | 'cancelled' }>,
  isSealed: boolean,
  { demo, status }: Evidence,
): Extract<Outcome, { kind: 'withdrawn' | 'cancelled' }> {
  const base = { code, date: entry.date, sealed: isSealed, demo, status };
  return entry.status === 'withdrawn'
    ? { ...base, kind: 'withdrawn', decision: entry.decision }
    : { ...base, kind: 'cancelled', reason: entry.reason };
}

/**
 * A phone set back cannot revive a stamp: the page and the status list were made on days that have certainly come. The
 * list's day is that of the status in use; one from the future is not among them.
 */
function certainToday({ today, notBefore, status }: Evidence): IsoDate {
  return latestDay(
    today,
    notBefore ?? today,
    status.kind === 'none' ? today : vietnamDay(Date.parse(status.issued)),
  );
}
