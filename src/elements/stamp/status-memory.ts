import type { SignatureCheck } from '../../domain/stamp/key.ts';
import { type Fetched, type StatusKnowledge, weighStatus } from '../../domain/stamp/status-view.ts';
import { readStatusFile } from '../../signature/status-file.ts';
import { recall, remember } from './memory.ts';
import { timeout } from './timeout.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';

const PATIENCE_MS = 4000;

/** Asks for the status file; never rejects. Late answers count as missing. */
export async function fetchStatus(url: string): Promise<string | 'offline' | 'missing'> {
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: timeout(PATIENCE_MS) });
    return response.ok ? await response.text() : 'missing';
  } catch {
    return navigator.onLine ? 'missing' : 'offline';
  }
}

/**
 * The status list to go by at `now`, an instant that has certainly come: the fetched one, or the newest this phone has
 * ever seen when that is newer. What is remembered is the signed file itself, and it is checked again each time.
 */
export async function knowStatus(
  answer: string,
  office: OfficeData,
  check: SignatureCheck,
  now: number,
): Promise<StatusKnowledge> {
  const name = `ocop-stamp-status:${office.issuer}`;
  const remembered = recall(name);
  const known = remembered === null ? null : await readStatusFile(remembered, office, check);
  const fetched = await readAnswer(answer, office, check);
  const knowledge = weighStatus(known, fetched, now);
  if (fetched.kind === 'list' && knowledge.list === fetched.list) remember(name, answer.trim());
  return knowledge;
}

async function readAnswer(answer: string, office: OfficeData, check: SignatureCheck): Promise<Fetched> {
  if (answer === 'offline' || answer === 'missing') return { kind: 'gap', why: answer };
  const list = await readStatusFile(answer, office, check);
  return list ? { kind: 'list', list } : { kind: 'gap', why: 'bad-signature' };
}
