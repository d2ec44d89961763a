import { randomBytes } from 'node:crypto';
import { codeFromRandom } from '../../../src/domain/stamp/code.ts';
import type { Lot, StampRow } from '../../../src/domain/stamp/registry.ts';
import { encodeHeader, encodeSeal, signedBytes } from '../../../src/domain/stamp/seal.ts';
import { candidateOf, type Grounds } from '../candidate.ts';
import { CONFIRM_OPTION, confirmedNames, judge, tell } from '../ask-checker.ts';
import { hasStamp, lotRefusal, withdrawnBefore } from '../issued-before.ts';
import { chooseProducts } from '../choose-products.ts';
import { type Arguments, type Command, KEY_OPTION } from '../command.ts';
import { counted, misuse } from '../../command-line/fault.ts';
import { type Office, writeStamps } from '../office.ts';
import { renewCredentials } from '../make-credentials.ts';
import { progressLine } from '../../command-line/progress.ts';
import { assertKeySpeaksFor, type OfficeSigner, openSigner, signStatus, STATUS_DAYS } from '../signing.ts';

export const issue: Command = {
  usage: 'issue --product ID… | --all [--lot NAME --from DAY --to DAY] [--confirm WARNING…] [--dry-run]',
  about: {
    vi: 'Cấp tem cho sản phẩm có quyết định còn hiệu lực. Chạy lại không cấp thêm. Sản phẩm không đủ điều kiện được nêu rõ lý do.',
    en: 'Issues stamps for products with a decision in force. Running it again issues nothing more. Says why for the others.',
  },
  options: {
    ...KEY_OPTION,
    ...CONFIRM_OPTION,
    product: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    lot: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  words: true,
  writes: true,
  async run(office, args, print) {
    const all = args.flag('all');
    const lot = lotOf(args);
    if (lot && all)
      throw misuse(
        'Mỗi lô hàng thuộc một sản phẩm: không dùng --lot với --all.',
        '--lot does not go with --all.',
      );
    const confirmed = confirmedNames(args);
    const wanted: Grounds[] = [];
    let sealLost = false;
    let refused = 0;
    for (const view of chooseProducts(office, [...args.texts('product'), ...args.words], all)) {
      const candidate = candidateOf(view, office.today);
      const why = candidate.ok
        ? (withdrawnBefore(office, view, candidate.grounds) ??
          lotRefusal(office, view, candidate.grounds, lot))
        : candidate.why;
      if (!candidate.ok || why) {
        refused++;
        print({ vi: `✗ ${view.product.id}: ${why?.vi ?? ''}`, en: `✗ ${view.product.id}: ${why?.en ?? ''}` });
      } else if (hasStamp(office, candidate.grounds, lot)) {
        if (all) continue;
        print({ vi: `= ${view.product.id}: đã có tem`, en: `= ${view.product.id}: has its stamp` });
        sealLost ||= office.rows.some(
          ({ product, code }) => product === view.product.id && !office.seals[code],
        );
      } else if (tell(view.product.id, await judge(office, view, confirmed), print)) {
        wanted.push(candidate.grounds);
      } else refused++;
    }
    if ((wanted.length > 0 || sealLost) && !args.flag('dry-run')) {
      const signer = await openSigner(office, args.text('key'));
      const made = await makeStamps(office, signer, wanted, lot);
      const restored = await restoredSeals(office, signer);
      // The list first: stamps without one are refused by every later run, as if it had been lost.
      if (!office.list) await signStatus(office, signer, {});
      const seals = { ...restored, ...office.seals, ...made.seals };
      writeStamps(office.folder, [...office.rows, ...made.rows], seals);
      if (made.rows.length > 0)
        await renewCredentials({ ...office, rows: [...office.rows, ...made.rows] }, signer, STATUS_DAYS);
      for (const row of made.rows) print(`✓ ${row.product}: ${row.code}`);
      const again = Object.keys(seals).length - Object.keys(office.seals).length - made.rows.length;
      if (again > 0) {
        print({
          vi: `Đã lập lại ${String(again)} mã xác thực không có trong seals.json.`,
          en: `Made again ${counted(again, 'seal')} missing from seals.json.`,
        });
      }
    }
    const done = counted(wanted.length, 'stamp');
    const [dry, vi, en] = args.flag('dry-run')
      ? [true, 'Sẽ cấp', 'Would issue']
      : [false, 'Đã cấp', 'Issued'];
    const others = refused > 0;
    print({
      vi: `${vi} ${String(wanted.length)} tem.${others ? ` Không cấp cho ${String(refused)} sản phẩm.` : ''}${dry ? ' (Chạy thử, chưa ghi gì.)' : ''}`,
      en: `${en} ${done}.${others ? ` Refused ${counted(refused, 'product')}.` : ''}${dry ? ' (Dry run, nothing written.)' : ''}`,
    });
    // Among all products some never qualify; a product named by hand should have.
    return refused > 0 && !all ? 1 : 0;
  },
};

function lotOf(args: Arguments): Lot | undefined {
  const name = args.text('lot');
  const [packedFrom, packedTo] = [args.day('from'), args.day('to')];
  if (name === undefined && packedFrom === undefined && packedTo === undefined) return undefined;
  if (name === undefined || packedFrom === undefined || packedTo === undefined) {
    throw misuse(
      'Tem theo lô cần đủ ba thông tin: --lot TÊN-LÔ --from NGÀY --to NGÀY (đóng gói từ ngày nào đến ngày nào).',
      'A lot needs all three: --lot NAME --from DAY --to DAY (packing window).',
    );
  }
  if (packedTo < packedFrom) throw misuse('Ngày --to ở trước ngày --from.', '--to lies before --from.');
  if (name.length > 40)
    throw misuse('Tên lô dài quá 40 chữ.', 'The lot’s name is longer than 40 characters.');
  return { name, packedFrom, packedTo };
}

async function makeStamps(
  office: Office,
  { key, sign }: OfficeSigner,
  wanted: readonly Grounds[],
  lot: Lot | undefined,
): Promise<{ rows: StampRow[]; seals: Record<string, string> }> {
  const taken = new Set(office.rows.map((row) => row.code));
  const progress = progressLine(office.lang === 'vi' ? 'Đang ký' : 'Signing', process.stderr, office.lang);
  const rows: StampRow[] = [];
  const seals: Record<string, string> = {};
  for (const grounds of wanted) {
    let code = codeFromRandom(randomBytes(7));
    while (taken.has(code)) code = codeFromRandom(randomBytes(7));
    taken.add(code);
    assertKeySpeaksFor(key, grounds.lastValidDay, grounds.product);
    const header = encodeHeader({ keyShort: key.short, ...grounds });
    seals[code] = encodeSeal(header, await sign(signedBytes(office.catalogue.id, code, header)));
    rows.push({ code, ...grounds, issuedOn: office.today, key: key.short, ...(lot && { lot }) });
    progress.at(rows.length, wanted.length);
  }
  progress.end();
  return { rows, seals };
}

/** Where seals.json is kept apart and is not here: the same row always gives the same seal (RFC 8032 §5.1.6). */
async function restoredSeals(office: Office, { key, sign }: OfficeSigner): Promise<Record<string, string>> {
  const seals: Record<string, string> = {};
  for (const { code, key: keyShort, lastValidDay, stars } of office.rows) {
    if (keyShort !== key.short || office.seals[code]) continue;
    assertKeySpeaksFor(key, lastValidDay, code);
    const header = encodeHeader({ keyShort, lastValidDay, stars });
    seals[code] = encodeSeal(header, await sign(signedBytes(office.catalogue.id, code, header)));
  }
  return seals;
}
