import { vietnamDay } from '../../../src/domain/date.ts';
import type { Outcome } from '../../../src/domain/stamp/outcome.ts';
import type { StatusList } from '../../../src/domain/stamp/status.ts';
import { type Fetched, weighStatus } from '../../../src/domain/stamp/status-view.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { readStatusFile } from '../../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';
import { REHEARSAL_ID } from './catalogue.ts';
import type { PrintedStamp, Published } from './desk.ts';

/** What a phone has at hand: the site as it was when last opened, and the newest list it accepted. */
export interface Phone {
  readonly page: Published;
  /** The status file that came; null without a network. */
  readonly came: string | null;
  /** The status file accepted before. */
  readonly seen: string | null;
}

/** What the phone's owner is told at an instant, by the rules that the page itself goes by. */
export async function ask(phone: Phone, { code, seal }: PrintedStamp, now: number): Promise<Outcome> {
  const { page, came } = phone;
  const { list, view } = weighStatus(await read(phone, phone.seen), await fetched(phone), now);
  const row = page.rows.find((known) => known.code === code);
  const facts = row ? { code, stars: row.stars, lastValidDay: row.lastValidDay } : null;
  return verifyStamp(
    { code, seal },
    {
      issuer: REHEARSAL_ID,
      keys: page.keys,
      demo: false,
      today: vietnamDay(now),
      list,
      status: view,
      facts: facts ?? (came === null ? undefined : null),
      check: checkByWebCrypto,
    },
  );
}

/** Whether the phone would accept a status file and go by it. */
export async function accepts(phone: Phone, now: number): Promise<boolean> {
  const came = await fetched(phone);
  const { list } = weighStatus(await read(phone, phone.seen), came, now);
  return came.kind === 'list' && list === came.list;
}

async function fetched(phone: Phone): Promise<Fetched> {
  if (phone.came === null) return { kind: 'gap', why: 'offline' };
  const list = await read(phone, phone.came);
  return list ? { kind: 'list', list } : { kind: 'gap', why: 'bad-signature' };
}

async function read({ page }: Phone, token: string | null): Promise<StatusList | null> {
  const office = { issuer: REHEARSAL_ID, keys: page.keys, demo: false };
  return token === null ? null : readStatusFile(token, office, checkByWebCrypto);
}
