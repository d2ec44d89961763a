import type { SignatureCheck, StampKey } from '../domain/stamp/key.ts';
import { grantBeyond, isSigningTime } from '../domain/stamp/key-life.ts';
import { readStatusList, type StatusList } from '../domain/stamp/status.ts';
import { readJws } from './jws.ts';

/** `typ` of the signed status file. */
export const STATUS_TYP = 'ocop-stamp-status+jws';

/**
 * The status list in a token, when a key of this office signed it within the key's time and it grants nothing beyond
 * that key's life; a demonstration key counts only in a demonstration. Null otherwise.
 */
export async function readStatusFile(
  token: string,
  office: { readonly issuer: string; readonly keys: readonly StampKey[]; readonly demo: boolean },
  check: SignatureCheck,
): Promise<StatusList | null> {
  const jws = await readJws(token, STATUS_TYP, office.keys, check);
  if (!jws || (jws.key.demo && !office.demo)) return null;
  const list = readStatusList(jws.payload, office.issuer);
  return list && isSigningTime(jws.key, list.issued) && grantBeyond(jws.key, list) === null ? list : null;
}
