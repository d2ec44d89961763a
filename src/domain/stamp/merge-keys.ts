import { isIsoDate, type IsoDate } from '../date.ts';
import type { StampKey } from './key.ts';

/** A key once seen revoked, and the day of the newest page that said so. */
export interface RevokedMark {
  readonly kid: string;
  readonly revoked: true;
  readonly on: IsoDate;
}

/** An office has at most 256 keys (a short id is a byte). */
const MOST_MARKS = 256;

/**
 * The page's own keys, with those revoked that this phone once saw revoked in another page of the office, and the marks
 * to remember. A memory proves nothing, so it can take trust away and never give any: no key comes from it. It is
 * dropped by the first page built after the one that it speaks of, so that a mark nobody made heals.
 */
export function markRevoked(
  own: readonly StampKey[],
  remembered: unknown,
  builtOn: IsoDate,
  today: IsoDate,
): { readonly keys: readonly StampKey[]; readonly marks: readonly RevokedMark[] } {
  const latest = builtOn > today ? builtOn : today;
  const marks = new Map<string, RevokedMark>();
  for (const { kid, on } of readMarks(remembered)) {
    // No page was built in the future, whatever a memory says.
    const day = on !== undefined && on < latest ? on : latest;
    const page = own.find((key) => key.kid === kid);
    if (page && !page.revoked && builtOn > day) continue;
    marks.set(kid, { kid, revoked: true, on: day });
  }
  for (const { kid, revoked } of own) {
    const known = marks.get(kid);
    if (revoked && !(known && known.on > builtOn)) marks.set(kid, { kid, revoked: true, on: builtOn });
  }
  return {
    keys: own.map((key) => (marks.has(key.kid) ? { ...key, revoked: true } : key)),
    marks: [...marks.values()].slice(-MOST_MARKS),
  };
}

function readMarks(value: unknown): { kid: string; on?: IsoDate }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((mark: unknown) => {
    if (typeof mark !== 'object' || mark === null) return [];
    const { kid, revoked, on } = mark as Partial<Record<keyof RevokedMark, unknown>>;
    if (revoked !== true || typeof kid !== 'string') return [];
    return [{ kid, ...(typeof on === 'string' && isIsoDate(on) && { on }) }];
  });
}
