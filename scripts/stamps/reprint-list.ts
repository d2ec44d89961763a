import { countsOn } from '../../src/domain/stamp/standing.ts';
import { isForEver } from '../../src/domain/stamp/status.ts';
import { isRevoked, type Office } from './office.ts';

/** A stamp that died with its key though its certificate stands, and the one that takes its place. */
export interface Reprint {
  readonly code: string;
  readonly product: string;
  readonly producer: string;
  readonly lot: string | null;
  /** Null until it is issued again. */
  readonly newCode: string | null;
}

/** What has to be printed again after a key was revoked, in the order of issue. */
export function reprintList(office: Office): readonly Reprint[] {
  const { rows, list, products, today } = office;
  const isDead = (code: string, key: number) => isForEver(list?.stamps[code]) || isRevoked(office, key);
  return (
    rows
      // One that had expired is not printed again: nothing could be issued for it, and the list would never end.
      .filter((row) => isRevoked(office, row.key) && countsOn(row, list?.stamps[row.code], today) !== null)
      .map(({ code, product, lot }) => {
        const next = rows.findLast(
          (row) => row.product === product && row.lot?.name === lot?.name && !isDead(row.code, row.key),
        );
        const producer = products.get(product)?.producer.name.vi ?? '';
        return { code, product, producer, lot: lot?.name ?? null, newCode: next?.code ?? null };
      })
  );
}
