import { isGtin } from '../gtin.ts';
import { normaliseCode, readCode } from './code.ts';
import { readStampUrl } from './url.ts';

/** What a scanned or pasted text turned out to be. */
export type Scanned =
  | { readonly kind: 'stamp'; readonly code: string; readonly seal: string | null }
  /** A stamp-shaped link of another host: never opened, only named. */
  | { readonly kind: 'foreign-stamp'; readonly host: string }
  | { readonly kind: 'gtin'; readonly gtin: string; readonly rightCheck: boolean }
  | { readonly kind: 'own-page'; readonly path: string }
  | { readonly kind: 'link'; readonly host: string; readonly service: string | null }
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

/** Says what a text is; only links of `ownHosts` (lower case, with a port where there is one) count as ours. */
export function recogniseScan(text: string, ownHosts: readonly string[]): Scanned {
  const trimmed = text.trim();
  const stamp = readStampUrl(trimmed);
  if (stamp) {
    return ownHosts.includes(stamp.host)
      ? { kind: 'stamp', code: stamp.code, seal: stamp.seal }
      : { kind: 'foreign-stamp', host: stamp.host };
  }
  const link = /^https?:\/\/([^/?#\s]+)(\/[^\s]*)?$/i.exec(trimmed);
  if (link) {
    const host = (link[1] ?? '').toLowerCase();
    const path = link[2] ?? '/';
    const gtin = /\/01\/(\d{8,14})(?:[/?#]|$)/.exec(path)?.[1];
    if (gtin) return { kind: 'gtin', gtin: gtin.padStart(14, '0'), rightCheck: isGtin(gtin) };
    if (ownHosts.includes(host)) return { kind: 'own-page', path };
    const service = SERVICES.find(([name]) => host === name || host.endsWith(`.${name}`));
    return { kind: 'link', host, service: service?.[1] ?? null };
  }
  if (/^\d{12,14}$/.test(trimmed) || (/^\d{8}$/.test(trimmed) && !readCode(trimmed).ok)) {
    return { kind: 'gtin', gtin: trimmed.padStart(14, '0'), rightCheck: isGtin(trimmed) };
  }
  const code = normaliseCode(trimmed);
  if (code.length >= 6 && code.length <= 10 && /^[\p{L}\p{N}]+$/u.test(code))
    return { kind: 'code', text: trimmed };
  return { kind: 'text', text: trimmed };
}
