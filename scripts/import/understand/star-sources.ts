import type { Stars } from '../../../src/domain/stars.ts';
import type { RawCertificate, RawItem } from './item.ts';
import type { Table } from './tables.ts';
import { keyOf } from '../../../src/domain/names/spelling.ts';

/** Stars of a certificate from all columns that speak of them. */
export interface StarsRead {
  readonly stars: Stars | undefined;
  readonly proposal: Stars | undefined;
  readonly doubts: readonly string[];
}

export function starsBySources(item: RawItem, certificate: RawCertificate, table: Table): StarsRead {
  const { stars, proposal, doubt } = certificate.stars;
  const doubts = doubt === undefined ? [] : [doubt];
  if (certificate.written === '' && !certificate.stars.withdrawn) doubts.push('stars-missing');
  const standard = table.header.columns.find(({ role }) => role === 'standard');
  if (!standard || !isOcopColumn(table, standard.at)) return { stars, proposal, doubts };
  const mark = item.cells.standard ?? '';
  if (mark === '') doubts.push(`not-ocop?: “${standard.head}” trống`);
  const other = Number(/ocop\D*([1-5])/.exec(keyOf(mark))?.[1]);
  if (!other || stars === undefined || other === stars) return { stars, proposal, doubts };
  return {
    stars: undefined,
    proposal,
    doubts: [...doubts, `stars-conflict: ${String(other)} hay ${String(stars)}`],
  };
}

/** A column of standards of which at least half name OCOP is about OCOP. */
function isOcopColumn(table: Table, at: number): boolean {
  const texts = table.rows.data
    .map(({ row }) => keyOf(table.grid.rows[row]?.[at]?.text ?? ''))
    .filter((text) => text !== '');
  return texts.filter((text) => text.includes('ocop')).length * 2 >= texts.length && texts.length > 0;
}
