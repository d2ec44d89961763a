import type { StampKey } from '../domain/stamp/key.ts';
import { readStatusList, type StatusList } from '../domain/stamp/status.ts';
import { peekJws, peekKid } from './jws.ts';

/**
 * The list in a token whose key is none of `keys`: it may be of a newer key, and proves nothing. Null where the key is
 * known, because then the signature decides, and where there is no list of this office in it.
 */
export function readUnprovenStatus(
  token: string,
  { issuer, keys }: { readonly issuer: string; readonly keys: readonly StampKey[] },
): StatusList | null {
  const kid = peekKid(token);
  if (kid === undefined || keys.some((key) => key.kid === kid)) return null;
  return readStatusList(peekJws(token), issuer);
}
