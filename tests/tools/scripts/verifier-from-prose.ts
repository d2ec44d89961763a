/**
 * A second verifier, written from the page for programmers alone (src/components/developers/English.astro): nothing of
 * the site's own rules is imported, so that what it knows is what the page says.
 */
import { createPublicKey, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

interface Key {
  kid: string;
  short: number;
  x: string;
  nbf: number;
  exp: number;
  revoked?: boolean;
  demo?: boolean;
}
interface Entry {
  status: string;
  date: string;
  until?: string;
  stars?: number;
}
interface List {
  sequence: number;
  issued: string;
  nextUpdate: string;
  stamps: Record<string, Entry>;
}
interface Asked {
  now: string;
  status?: string;
  seen?: string;
  demo?: boolean;
  listed?: { stars: number; lastValidDay: string; followedBy?: { lastValidDay: string } } | null;
}
interface Office {
  issuer: string;
  keys: readonly Key[];
  tokens: Readonly<Record<string, string>>;
}
interface Answer {
  outcome: string;
  today?: string;
  stars?: number;
  lastValidDay?: string;
  unlisted?: boolean;
}

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HOUR = 3_600_000;

const isRight = (code: string) =>
  [...code].reduce((total, symbol) => {
    const doubled = total * 2;
    return (doubled > 31 ? doubled ^ 37 : doubled) ^ SYMBOLS.indexOf(symbol);
  }, 0) === 0;

const isCode = (text: string) => text.length === 8 && [...text].every((symbol) => SYMBOLS.includes(symbol));

const dayOf = (time: number) => new Date(time + 7 * HOUR).toISOString().slice(0, 10);
const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 24 * HOUR).toISOString().slice(0, 10);

function counts(key: Key, demo: boolean): boolean {
  return !key.revoked && (demo || !key.demo);
}

function speaksStill(key: Key, day: string): boolean {
  return day <= plusDays(dayOf(key.exp * 1000), 1826);
}

function speaksFor(key: Key, day: string): boolean {
  return day >= dayOf(key.nbf * 1000) && speaksStill(key, day);
}

function signed(key: Key, message: Uint8Array, signature: Uint8Array): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
}

function bytesOf32(text: string): Buffer | null {
  let bits = '';
  for (const symbol of text) {
    const value = BASE32.indexOf(symbol);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  const bytes = Buffer.from(bits.match(/.{8}/g)?.map((octet) => parseInt(octet, 2)) ?? []);
  return bits.slice(bytes.length * 8).includes('1') ? null : bytes;
}

function bytesOf64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new Error('not base64url');
  return bytes;
}

const isDay = (value: unknown) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  plusDays(value, 0) === value;

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) &&
  isDay(value.slice(0, 10)) &&
  Number(value.slice(11, 13)) < 24 &&
  !Number.isNaN(Date.parse(value));

const isText = (value: unknown) => typeof value === 'string' && value !== '';

function isEntry(key: Key, entry: Record<string, unknown>): boolean {
  if (!isDay(entry['date'])) return false;
  const until = () => isDay(entry['until']) && speaksStill(key, String(entry['until']));
  switch (entry['status']) {
    case 'withdrawn':
      return isText(entry['decision']);
    case 'cancelled':
      return isText(entry['reason']);
    case 'extended':
      return until() && isText(entry['basis']);
    case 'replaced':
      return until() && isText(entry['decision']) && [3, 4, 5].includes(entry['stars'] as number);
    default:
      return false;
  }
}

function open(token: string | undefined, office: Office, demo: boolean): List | null {
  try {
    const [head = '', body = '', tail = '', ...rest] = token?.trim().split('.') ?? [];
    const header = JSON.parse(bytesOf64(head).toString()) as Record<string, unknown>;
    const list = JSON.parse(bytesOf64(body).toString()) as List & { issuer: string };
    if (rest.length > 0 || header['alg'] !== 'EdDSA' || header['typ'] !== 'ocop-stamp-status+jws')
      return null;
    if ('crit' in header || 'b64' in header) return null;
    const key = office.keys.find(({ kid }) => kid === header['kid']);
    if (!key || !counts(key, demo) || !signed(key, Buffer.from(`${head}.${body}`), bytesOf64(tail)))
      return null;
    if (list.issuer !== office.issuer || !Number.isSafeInteger(list.sequence) || list.sequence < 1)
      return null;
    if (!isInstant(list.issued) || !isInstant(list.nextUpdate)) return null;
    const [issued, next] = [Date.parse(list.issued), Date.parse(list.nextUpdate)];
    if (issued < key.nbf * 1000 || issued > key.exp * 1000) return null;
    if (next < issued || next - issued > 400 * 24 * HOUR) return null;
    const entries = Object.entries(list.stamps) as unknown as [string, Record<string, unknown>][];
    return entries.every(([code, entry]) => isCode(code) && isEntry(key, entry)) ? list : null;
  } catch {
    return null;
  }
}

const isEnd = (entry: Entry | undefined) => entry?.status === 'withdrawn' || entry?.status === 'cancelled';

function goesBack(kept: List, list: List): boolean {
  if (list.sequence < kept.sequence) return true;
  if (list.sequence === kept.sequence) return !isDeepStrictEqual(list, kept);
  return Object.entries(kept.stamps).some(([code, entry]) => {
    const now = list.stamps[code]?.status;
    return isEnd(entry) && now !== 'withdrawn' && now !== entry.status;
  });
}

/** How a list is, and what to go by: entries, and the day of the list accepted. */
export function judgeList(
  { now, status, seen, demo = false }: Asked,
  office: Office,
): { is: string; stamps: Record<string, Entry>; day: string } {
  const list = status === undefined ? null : open(office.tokens[status], office, demo);
  const kept = seen === undefined ? null : open(office.tokens[seen], office, demo);
  const clock = Date.parse(now);
  const goOn = { stamps: kept?.stamps ?? {}, day: kept ? dayOf(Date.parse(kept.issued)) : '' };
  if (!list) return { is: status === undefined ? 'none' : 'bad-signature', ...goOn };
  if (kept && goesBack(kept, list)) return { is: 'rolled-back', ...goOn };
  const issued = Date.parse(list.issued);
  if (issued > clock + 24 * HOUR) {
    const ends = Object.entries(list.stamps).filter(([, entry]) => isEnd(entry));
    return { is: 'from-future', ...goOn, stamps: { ...goOn.stamps, ...Object.fromEntries(ends) } };
  }
  const is = clock > Date.parse(list.nextUpdate) ? 'overdue' : 'fresh';
  return { is, stamps: list.stamps, day: dayOf(issued) };
}

/** The answer to an address. */
export function answerOf(asked: Asked & { url: string }, office: Office): Answer {
  const { issuer, keys } = office;
  const [, written = '', , seal = ''] = /\/T\/([^/#]*)(\/#(.*))?/.exec(asked.url.toUpperCase()) ?? [];
  const code = written.replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!isCode(code) || !isRight(code)) return { outcome: 'bad-code' };
  const { is, stamps, day } = judgeList(asked, office);
  const entry = stamps[code];
  const clockDay = dayOf(Date.parse(asked.now));
  const today = day > clockDay ? day : clockDay;
  if (seal === '') {
    if (entry && isEnd(entry)) return { outcome: entry.status };
    return { outcome: asked.listed ? 'unsealed' : 'not-listed', today };
  }
  const bytes = seal.length === 111 ? bytesOf32(seal) : null;
  if (!bytes || bytes[0] !== 1) return { outcome: 'not-ours' };
  const stars = bytes.readUInt8(4);
  if (![3, 4, 5].includes(stars)) return { outcome: 'not-ours' };
  const lastValidDay = plusDays('2000-01-01', bytes.readUInt16BE(2));
  const message = Buffer.concat([Buffer.from(`OCOP-STAMP-1\n${issuer}\n${code}\n`), bytes.subarray(0, 5)]);
  const isOurs = keys.some(
    (key) =>
      key.short === bytes[1] &&
      counts(key, asked.demo ?? false) &&
      signed(key, message, bytes.subarray(5)) &&
      speaksFor(key, lastValidDay),
  );
  if (!isOurs) return { outcome: 'not-ours' };
  const base = { today, stars, lastValidDay };
  if (entry && isEnd(entry)) return { ...base, outcome: entry.status };
  const runs = today <= (entry?.until ?? '');
  const { listed } = asked;
  const isListed = listed === undefined || (listed?.stars === stars && listed.lastValidDay === lastValidDay);
  const inForce = isListed ? base : { ...base, unlisted: true };
  if (entry?.status === 'replaced' && runs)
    return { ...inForce, outcome: 'replaced', ...(entry.stars !== undefined && { stars: entry.stars }) };
  if (today <= lastValidDay && entry?.status !== 'replaced')
    return { ...inForce, outcome: is === 'fresh' ? 'valid' : 'valid-as-of' };
  if (entry?.status === 'extended' && runs) return { ...inForce, outcome: 'extended' };
  const later = asked.listed?.followedBy;
  return { ...base, outcome: later && today <= later.lastValidDay ? 'expired-recognised' : 'expired' };
}
