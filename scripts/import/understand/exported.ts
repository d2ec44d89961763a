import type { IsoDate } from '../../../src/domain/date.ts';
import type { Known } from '../catalogue/known.ts';
import { EXPORT_HEADS, exportRows } from '../export/rows.ts';
import { roleOf, type Role } from './columns.ts';
import type { RawItem } from './item.ts';
import type { ProductEdits, UnderstoodProduct } from './understood.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** What `npm run export` wrote of each product, by its hidden id and the roles of its columns. */
export type Exported = ReadonlyMap<string, ReadonlyMap<Role, string>>;

/** The export of a catalogue as of a day, for telling what a clerk has changed in it. */
export function exportedOf(known: Known, today: IsoDate): Exported {
  const { rows } = exportRows(known, {}, today);
  return new Map(
    rows.map(({ id, cells }) => [
      id,
      new Map(
        EXPORT_HEADS.flatMap((head, at): [Role, string][] => {
          const role = roleOf(head);
          return role === undefined || role === 'stt' ? [] : [[role, tidy(cells[at] ?? '')]];
        }),
      ),
    ]),
  );
}

/** Roles of the columns in which a row differs from what was exported; undefined for a row without a hidden id. */
export function changedIn(item: RawItem, exported: Exported): readonly Role[] | undefined {
  const was = item.id === undefined ? undefined : exported.get(item.id);
  if (!was) return undefined;
  return [...was].flatMap(([role, text]) => {
    const now =
      role === 'name'
        ? tidy(item.name)
        : role === 'producer'
          ? tidy(item.producer ?? '')
          : (item.cells[role] ?? '');
    return role in item.cells || text === '' || role === 'name' || role === 'producer'
      ? now === text
        ? []
        : [role]
      : [];
  });
}

const PLACE_ROLES: readonly Role[] = ['placeFormer', 'placeToday'];

/** Fields of the product that differ from the catalogue in columns that the clerk changed. */
export function editsOf(product: UnderstoodProduct, changed: readonly Role[], known: Known): ProductEdits {
  const old = product.match === undefined ? undefined : known.products.get(product.match);
  if (!old) return {};
  const { name, producer, place, item } = product;
  const maker = producer?.match;
  const movesPlace = changed.some((role) => PLACE_ROLES.includes(role)) && place !== undefined;
  return {
    ...(changed.includes('name') && name !== old.name.vi && { name }),
    ...(changed.includes('producer') && maker !== undefined && maker !== old.producer && { producer: maker }),
    ...(movesPlace && place !== old.place && { place }),
    ...(changed.includes('code') &&
      item.code !== undefined &&
      item.code !== old.productCode && { productCode: item.code }),
  };
}

/** A row with a new decision: what the old certificate said of its last day and its number is not said of the new one. */
export function withoutOldCertificate(item: RawItem, changed: readonly Role[]): RawItem {
  if (!changed.includes('decision') && !changed.includes('signedOn')) return item;
  const { certificateNumber, ...rest } = item;
  const isNewNumber = changed.includes('certificateNumber') && certificateNumber !== undefined;
  return {
    ...rest,
    ...(isNewNumber && { certificateNumber }),
    certificates: item.certificates.map((certificate) => {
      const { lastDay, ...others } = certificate;
      return changed.includes('lastDay') && lastDay ? { ...others, lastDay } : others;
    }),
  };
}
