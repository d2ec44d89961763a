import type { SignatureCheck } from '../../domain/stamp/key.ts';
import type { Unchecked } from '../../domain/stamp/outcome.ts';
import { isFromFuture, onlyEndings, readStatusList, type StatusList } from '../../domain/stamp/status.ts';
import {
  type Fetched,
  staysCareful,
  type StatusKnowledge,
  weighStatus,
} from '../../domain/stamp/status-view.ts';
import { peekJws } from '../../signature/jws.ts';
import { readStatusFile } from '../../signature/status-file.ts';
import { readUnprovenStatus } from '../../signature/unproven-status.ts';
import { patience } from '../patience.ts';
import { recall, remember } from '../memory.ts';
import { timeout } from '../timeout.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';

const PATIENCE_MS = patience(4000);
/** The newest list that was proven, and one that only a newer page could prove. */
const MOST_KEPT = 2;

/** Asks for the status file; never rejects. Late answers count as missing. */
export async function fetchStatus(url: string): Promise<string | 'offline' | 'missing'> {
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: timeout(PATIENCE_MS) });
    return response.ok ? await response.text() : 'missing';
  } catch {
    return navigator.onLine ? 'missing' : 'offline';
  }
}

/** With `careful`: lists whose word may only make an answer more careful. */
export type KnownStatus = StatusKnowledge & { readonly careful: readonly StatusList[] };

/**
 * The status list to go by at `now`, an instant that has certainly come: the fetched one, or the newest this phone has
 * ever seen when that is newer. What is remembered are the signed files themselves, checked again each time. One by a
 * key that this page does not know, remembered or fetched now, makes answers only more careful, until a good file issued
 * later comes: a page that was kept is older than the office's newest key. One by a known key that fails is nothing.
 */
export async function knowStatus(
  answer: string,
  office: OfficeData,
  check: SignatureCheck | Unchecked,
  now: number,
): Promise<KnownStatus> {
  const name = `ocop-stamp-status:${office.issuer}`;
  const tokens = (recall(name) ?? '').split('\n').slice(0, MOST_KEPT);
  tokens.push(await keptByWorker(office.statusUrl));
  if (typeof check === 'string') return unproven([answer, ...tokens], answer, office);
  let known: StatusList | null = null;
  let knownToken = '';
  const early: StatusList[] = [];
  const strange: { token: string; list: StatusList }[] = [];
  for (const token of tokens) {
    const list = await readStatusFile(token, office, check);
    const unproven = list ? null : readUnprovenStatus(token, office);
    if (unproven) strange.push({ token, list: unproven });
    if (!list) continue;
    if (isFromFuture(list, now)) early.push(onlyEndings(list));
    else if (list.sequence > (known?.sequence ?? 0)) [known, knownToken] = [list, token.trim()];
  }
  const fetched = await readAnswer(answer, office, check);
  const came = fetched.kind === 'gap' ? readUnprovenStatus(answer, office) : null;
  if (came) strange.unshift({ token: answer.trim(), list: came });
  const knowledge = weighStatus(known, fetched, now);
  const { list, refused } = knowledge;
  const careful = strange.filter((one) => staysCareful(one.list, list, now));
  const isNewest = fetched.kind === 'list' && list === fetched.list;
  if (isNewest || came) {
    const kept = [isNewest ? answer.trim() : knownToken, ...careful.map(({ token }) => token)];
    remember(name, kept.filter(Boolean).join('\n'));
  }
  if (refused) early.push(refused);
  return { ...knowledge, careful: [...early, ...careful.map((one) => one.list)] };
}

/** Where no signature can be checked, no list counts for the better; what any says of the worse does. */
function unproven(tokens: readonly string[], answer: string, { issuer }: OfficeData): KnownStatus {
  const careful = tokens.flatMap((token) => readStatusList(peekJws(token), issuer) ?? []);
  const why = answer === 'offline' || answer === 'missing' ? answer : 'bad-signature';
  return { list: null, view: { kind: 'none', why }, careful };
}

/** The file that the service worker took along when it was installed, where the phone may remember nothing else. */
async function keptByWorker(url: string): Promise<string> {
  try {
    return (await (await caches.match(url))?.text()) ?? '';
  } catch {
    return '';
  }
}

async function readAnswer(answer: string, office: OfficeData, check: SignatureCheck): Promise<Fetched> {
  if (answer === 'offline' || answer === 'missing') return { kind: 'gap', why: answer };
  const list = await readStatusFile(answer, office, check);
  return list ? { kind: 'list', list } : { kind: 'gap', why: 'bad-signature' };
}
