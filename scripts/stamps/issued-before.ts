import type { OfficialDocument } from '../../src/domain/document.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { chainOfStamp } from '../../src/domain/stamp/chain-entry.ts';
import type { Lot } from '../../src/domain/stamp/registry.ts';
import { isForEver } from '../../src/domain/stamp/status.ts';
import type { Grounds } from './candidate.ts';
import type { Saying } from '../command-line/fault.ts';
import type { Office } from './office.ts';
import { formatDay } from '../../src/i18n/format.ts';

/**
 * A withdrawn certificate earns no new stamp, whatever the product's file says now: not when its withdrawal was taken
 * out of the file, and not when its decision comes back under another id. Only a cancelled stamp is made again.
 */
export function withdrawnBefore(office: Office, view: ProductView, grounds: Grounds): Saying | null {
  const { rows, list, documents, today } = office;
  const paper = documents.get(grounds.decision);
  for (const { code, product, decision } of rows) {
    const entry = list?.stamps[code];
    if (product !== grounds.product || entry?.status !== 'withdrawn') continue;
    const [day, by] = [formatDay('vi', entry.date), entry.decision];
    const old = documents.get(decision);
    const isSame =
      decision === grounds.decision || (old !== undefined && paper !== undefined && isSamePaper(old, paper));
    if (isSame) {
      return {
        vi: `giấy chứng nhận đã bị thu hồi ngày ${day} theo ${by} (tem ${code})`,
        en: `certificate withdrawn on ${entry.date} by ${by} (stamp ${code})`,
      };
    }
    if (chainOfStamp(view.decided, decision, today)?.state === 'withdrawn') continue;
    return {
      vi: `tem ${code} của sản phẩm này đã bị thu hồi ngày ${day} theo ${by}, mà hồ sơ không còn ghi giấy chứng nhận bị thu hồi ấy. Hãy ghi lại vào hồ sơ trước`,
      en: `stamp ${code} of this product was withdrawn on ${entry.date} by ${by}, and the file no longer holds that withdrawn certificate. Enter it again first`,
    };
  }
  return null;
}

/** Two files of one paper: the same number, from the same level, of the same year. */
function isSamePaper(a: OfficialDocument, b: OfficialDocument): boolean {
  const written = ({ number }: OfficialDocument) =>
    number.normalize('NFKC').toUpperCase().replace(/\s/gu, '');
  return (
    written(a) === written(b) && a.level === b.level && a.signedOn.slice(0, 4) === b.signedOn.slice(0, 4)
  );
}

/** Goods of a lot are packed while the certificate runs, and a lot's name means one packing window. */
export function lotRefusal(
  office: Office,
  view: ProductView,
  grounds: Grounds,
  lot: Lot | undefined,
): Saying | null {
  if (!lot) return null;
  const { product, decision, lastValidDay } = grounds;
  const own = view.decided.find(({ certificate }) => certificate.decision === decision);
  const from = own?.validity.from ?? lastValidDay;
  if (lot.packedFrom < from || lot.packedTo > lastValidDay) {
    return {
      vi: `ngày đóng gói phải nằm trong thời hạn của giấy chứng nhận, từ ${formatDay('vi', from)} đến ${formatDay('vi', lastValidDay)}`,
      en: `the packing window must lie within the certificate's, ${from} to ${lastValidDay}`,
    };
  }
  const other = office.rows.find(
    (row) =>
      row.product === product &&
      row.lot?.name === lot.name &&
      (row.lot.packedFrom !== lot.packedFrom || row.lot.packedTo !== lot.packedTo) &&
      !isForEver(office.list?.stamps[row.code]),
  );
  if (!other?.lot) return null;
  const { packedFrom, packedTo } = other.lot;
  return {
    vi: `lô ${lot.name} đã có tem ${other.code} với ngày đóng gói ${formatDay('vi', packedFrom)} đến ${formatDay('vi', packedTo)}; lô khác thì đặt tên khác, ghi nhầm thì hủy tem đó (cancel) rồi cấp lại`,
    en: `lot ${lot.name} has stamp ${other.code} packed ${packedFrom} to ${packedTo}; name another lot otherwise, or cancel that stamp if it was a slip`,
  };
}

/** A cancelled stamp, or one under a revoked key, does not count: the product needs another. */
export function hasStamp({ rows, list, keys }: Office, grounds: Grounds, lot: Lot | undefined): boolean {
  return rows.some(
    (row) =>
      row.product === grounds.product &&
      row.decision === grounds.decision &&
      // Once an extension runs, goods packed under it need a stamp with the later day.
      row.lastValidDay === grounds.lastValidDay &&
      row.lot?.name === lot?.name &&
      !isForEver(list?.stamps[row.code]) &&
      !keys.find((key) => key.short === row.key)?.revoked,
  );
}
