import type { ProductView } from '../../src/domain/product-view.ts';
import { chainOfStamp } from '../../src/domain/stamp/chain-entry.ts';
import { stampState, type StampRow } from '../../src/domain/stamp/registry.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { candidateOf } from './candidate.ts';
import { quoted, type Saying } from '../command-line/fault.ts';
import { isRevoked, type Office, printedUrl } from './office.ts';

type Printable = { readonly ok: true; readonly row: StampRow } | { readonly ok: false; readonly why: Saying };

/** The newest stamp of a product (and lot) that may still be put on packs. */
export function printable(office: Office, view: ProductView, lot: string | undefined): Printable {
  const product = view.product.id;
  const own = office.rows.filter((row) => row.product === product);
  const row = own.findLast((one) => one.lot?.name === lot);
  const no = (vi: string, en: string): Printable => ({ ok: false, why: { vi, en } });
  if (!row) return { ok: false, why: whyNone(office, view, own, lot) };
  const { code, lastValidDay } = row;
  if (isRevoked(office, row.key))
    return no('khóa đã bị hủy, hãy chạy lệnh issue', 'its key is revoked, run issue');
  const state = stampState(lastValidDay, office.list?.stamps[code], office.today, undefined, false);
  if (state === 'withdrawn') return no('giấy chứng nhận đã bị thu hồi', 'certificate withdrawn');
  if (state === 'cancelled') return no('tem đã hủy, hãy chạy lệnh issue', 'stamp cancelled, run issue');
  if (state === 'replaced')
    return no('số sao đã đổi, hãy cấp tem mới bằng lệnh issue', 'replaced, run issue');
  if (state === 'expired')
    return no(`tem đã hết hạn ngày ${formatDay('vi', lastValidDay)}`, `expired on ${lastValidDay}`);
  const chain = chainOfStamp(view.decided, row.decision, office.today);
  if (chain?.state === 'withdrawn')
    return no(
      'hồ sơ ghi giấy chứng nhận đã bị thu hồi, hãy chạy lệnh withdraw',
      'its file says that the certificate was withdrawn, run withdraw',
    );
  if (chain && chain.path.length > 1)
    return no(
      'hồ sơ đã có giấy chứng nhận mới, hãy chạy lệnh replace rồi issue',
      'its file has a newer certificate, run replace, then issue',
    );
  if (!printedUrl(office, code))
    return no(
      `không thấy mã xác thực trong seals.json; lấy lại tệp ấy, hoặc chạy lệnh issue ${product} để lập lại`,
      `its seal is not in seals.json; restore that file, or run issue ${product} to make it again`,
    );
  return { ok: true, row };
}

/** Where no stamp is: because none was issued for that lot, or at all, or because none can be. */
function whyNone(
  office: Office,
  view: ProductView,
  own: readonly StampRow[],
  lot: string | undefined,
): Saying {
  const lots = [...new Set(own.flatMap((row) => (row.lot ? [row.lot.name] : [])))].join('; ');
  if (lot !== undefined && own.length > 0) {
    return {
      vi: `chưa có tem cho lô ${quoted(lot)}${lots === '' ? '' : `, chỉ có lô: ${lots}`}`,
      en: `no stamp for lot ${quoted(lot)}${lots === '' ? '' : `, only for: ${lots}`}`,
    };
  }
  if (lots !== '')
    return {
      vi: `chỉ có tem theo lô, hãy thêm --lot: ${lots}`,
      en: `stamps for lots alone, add --lot: ${lots}`,
    };
  const candidate = candidateOf(view, office.today);
  return candidate.ok
    ? { vi: 'chưa có tem, hãy chạy lệnh issue', en: 'no stamp yet, run issue' }
    : candidate.why;
}
