import { isGtin } from '../gtin.ts';
import { readWebAddress, type WebHost } from '../web-address.ts';
import { normaliseCode, readCode } from './code.ts';
import { readStampPath } from './url.ts';

/** What a scanned or pasted text turned out to be. */
export type Scanned =
  | { readonly kind: 'stamp'; readonly code: string; readonly seal: string | null }
  /** A stamp-shaped link of another host: never opened, only named. */
  | ({ readonly kind: 'foreign-stamp'; readonly code: string } & WebHost)
  /** `from`: the other site whose link holds it; null for a bare barcode, and for a link of ours. */
  | {
      readonly kind: 'gtin';
      readonly gtin: string;
      readonly rightCheck: boolean;
      readonly from: WebHost | null;
    }
  | { readonly kind: 'own-page'; readonly path: string }
  | ({ readonly kind: 'link'; readonly service: string | null } & WebHost)
  /** What may be meant as a code, right or wrong. */
  | { readonly kind: 'code'; readonly text: string }
  /** Nothing that could be a code: a visiting card, a network's password, a sentence. */
  | { readonly kind: 'text'; readonly text: string };

/** Traceability services whose labels often stand beside an OCOP mark. */
const SERVICES: readonly (readonly [host: string, key: string])[] = [
  ['check.net.vn', 'check-net-vn'],
  ['hn.check.net.vn', 'check-net-vn'],
  ['truyxuat.gov.vn', 'truyxuat-gov-vn'],
  ['icheck.vn', 'icheck'],
  ['icheck.com.vn', 'icheck'],
];

/** Says what a text is; only links of `ownHosts` (as `ownHost` writes them) count as ours. */
export function recogniseScan(text: string, ownHosts: readonly string[]): Scanned {
  const trimmed = text.trim();
  const address = readWebAddress(trimmed);
  if (address) {
    const { host, pretends, path, fragment } = address;
    const isOwn = ownHosts.includes(host);
    const stamp = readStampPath(path, fragment);
    if (stamp) {
      return isOwn
        ? { kind: 'stamp', ...stamp }
        : { kind: 'foreign-stamp', host, pretends, code: stamp.code };
    }
    const gtin = /\/01\/(\d{8,14})(?:\/|$)/.exec(path)?.[1];
    if (gtin) return goods(gtin, isOwn ? null : { host, pretends });
    if (isOwn) return { kind: 'own-page', path };
    const service = SERVICES.find(([name]) => host === name || host.endsWith(`.${name}`));
    return { kind: 'link', host, pretends, service: service?.[1] ?? null };
  }
  if (/^\d{12,14}$/.test(trimmed) || (/^\d{8}$/.test(trimmed) && !readCode(trimmed).ok)) {
    return goods(trimmed, null);
  }
  return { kind: MAYBE_CODE.test(normaliseCode(trimmed)) ? 'code' : 'text', text: trimmed };
}

/** Up to twice as many symbols as a code has; letters with marks are what an input method makes of the plain ones. */
const MAYBE_CODE = /^(?:[0-9A-Z]{0,16}|[\p{L}\p{N}]{1,10})$/u;

function goods(gtin: string, from: WebHost | null): Scanned {
  return { kind: 'gtin', gtin: gtin.padStart(14, '0'), rightCheck: isGtin(gtin), from };
}
