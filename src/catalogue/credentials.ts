import { isBitSet, publishableCredentials } from '../domain/stamp/credential.ts';
import type { StampOffice } from '../domain/stamp/registry.ts';
import type { StampView } from '../domain/stamp/stamp-view.ts';
import { isForEver, type StatusList } from '../domain/stamp/status.ts';
import { statusListBits } from '../signature/status-bits.ts';

/**
 * The credentials that agree with their stamps, by code, and their status list; nothing where that lags behind, nor of a
 * certificate whose withdrawal is filed and not signed yet.
 */
export function credentialsToPublish(
  { credentials, keys }: StampOffice,
  views: readonly Pick<StampView, 'row' | 'filed'>[],
  list: StatusList | null,
): Readonly<Record<string, string>> {
  if (!credentials) return {};
  const bits = statusListBits(credentials.statusList);
  const rows = views.map(({ row }) => row);
  const byCode = publishableCredentials(credentials, rows, list, keys, (index) => isBitSet(bits, index));
  if (Object.keys(byCode).length === 0) return {};
  const behind = new Set(
    views.flatMap(({ row, filed }) => (filed && !isForEver(list?.stamps[row.code]) ? [row.code] : [])),
  );
  const said = Object.entries(byCode).filter(([code]) => !behind.has(code));
  return { ...Object.fromEntries(said), status: credentials.statusList };
}
