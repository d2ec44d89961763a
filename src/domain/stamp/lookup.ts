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
  | { readonly kind: 'code'; readonly text: string }
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
  const code = normaliseCode(trimmed);
  if (code.length >= 6 && code.length <= 10 && /^[\p{L}\p{N}]+$/u.test(code))
    return { kind: 'code', text: trimmed };
  return { kind: 'text', text: trimmed };
}

function goods(gtin: string, from: WebHost | null): Scanned {
  return { kind: 'gtin', gtin: gtin.padStart(14, '0'), rightCheck: isGtin(gtin), from };
}
