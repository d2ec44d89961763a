import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import type { StampKey } from '../../src/domain/stamp/key.ts';
import { grantBeyond, isWithinKeyLife } from '../../src/domain/stamp/key-life.ts';
import { listRefusal, type StatusEntry, type StatusList } from '../../src/domain/stamp/status.ts';
import { STAMP_FILES } from '../../src/content/reader/stamp-files.ts';
import { compactJws, jwsSigningInput } from '../../src/signature/jws.ts';
import { type Signer, signerFromSeed } from '../../src/signature/sign.ts';
import { readStatusFile, STATUS_TYP } from '../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../src/signature/webcrypto.ts';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { Fault } from '../command-line/fault.ts';
import { assertHeld } from '../files/catalogue-lock.ts';
import { renewCredentials } from './make-credentials.ts';
import { formatDay } from '../../src/i18n/format.ts';
import type { Office } from './office.ts';
import { assertClock } from './office-clock.ts';
import { askPassphrase } from './passphrase.ts';
import { keyPath, readPrivateKey } from './private-key.ts';

/** A private key with its public entry, proven to belong together and allowed to sign now. */
export interface OfficeSigner extends Signer {
  readonly key: StampKey;
}

/** Days within which a newer status file is promised. */
export const STATUS_DAYS = 30;

/** Opens the office's private key for signing at the office's present moment. */
export async function openSigner(office: Office, keyOption: string | undefined): Promise<OfficeSigner> {
  assertClock(office);
  const file = keyPath(keyOption, office.catalogue.id);
  const own = await readPrivateKey(file, () => askPassphrase(office.lang, false));
  if (own.issuer !== office.catalogue.id) {
    throw new Fault(
      `Khóa này của "${own.issuer}", không phải của "${office.catalogue.id}".`,
      `This key belongs to "${own.issuer}", not to "${office.catalogue.id}".`,
    );
  }
  const key = office.keys.find(({ kid }) => kid === own.kid);
  const signer = await signerFromSeed(own.seed);
  if (key?.x !== signer.x) {
    throw new Fault(
      'Khóa này không có trong keys.json của danh mục. Hãy dùng đúng khóa, hoặc tạo khóa mới bằng lệnh keygen.',
      'This key is not in the catalogue’s keys.json. Use the right key, or make one with keygen.',
    );
  }
  const now = office.now.getTime() / 1000;
  if (key.revoked) {
    throw new Fault(
      `Khóa số ${String(key.short)} (${file}) đã bị hủy, không ký được nữa. Hãy nêu tệp của khóa khác ở --key.`,
      `Key ${String(key.short)} (${file}) is revoked and signs nothing any more. Name another key's file by --key.`,
    );
  }
  const newer = office.keys.find((other) => !other.revoked && other.nbf <= now && now <= other.exp);
  if (now > key.exp && newer) {
    throw new Fault(
      `Khóa số ${String(key.short)} (${file}) đã thôi ký; khóa đang ký là số ${String(newer.short)}. Hãy nêu tệp khóa số ${String(newer.short)} ở --key.`,
      `Key ${String(key.short)} (${file}) signs no more; key ${String(newer.short)} does. Name the file of key ${String(newer.short)} by --key.`,
    );
  }
  if (now < key.nbf || now > key.exp) {
    throw new Fault(
      'Khóa này ngoài thời hạn ký. Hãy tạo khóa mới bằng lệnh rotate; nếu khóa vừa tạo, hãy xem lại đồng hồ của máy.',
      'This key is outside its signing period. Make a new one with rotate; if it is new, check this machine’s clock.',
    );
  }
  return { ...signer, key };
}

/** Signs and writes the next status list with `entries` changed; what is withdrawn or cancelled stays so. */
export async function signStatus(
  office: Office,
  signer: OfficeSigner,
  entries: Readonly<Record<string, StatusEntry>>,
  days = STATUS_DAYS,
): Promise<StatusList> {
  const { list: previous, folder, catalogue, now } = office;
  const stamps = { ...previous?.stamps, ...entries };
  const list: StatusList = {
    issuer: catalogue.id,
    sequence: (previous?.sequence ?? 0) + 1,
    issued: instant(now.getTime()),
    nextUpdate: instant(now.getTime() + days * 86_400_000),
    stamps: Object.fromEntries(Object.entries(stamps).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  // Only who says by hand which day it is can know that the last list was signed by a fast clock.
  if (previous && list.issued < previous.issued && !office.dayStated) {
    throw new Fault(
      `Đồng hồ của máy đang chậm: tệp tình trạng trước đã ký lúc ${previous.issued}.`,
      `This machine’s clock is slow: the last status file was signed at ${previous.issued}.`,
    );
  }
  const refusal = listRefusal(previous, list);
  if (refusal) throw new Error(`The next status list would be refused: ${JSON.stringify(refusal)}`);
  const input = jwsSigningInput(signer.key.kid, STATUS_TYP, list);
  const token = compactJws(input, await signer.sign(new TextEncoder().encode(input)));
  await assertAccepted(office, signer.key, token, list);
  assertHeld();
  writeAtomically(join(folder, STAMP_FILES.status), `${token}\n`);
  await renewCredentials({ ...office, list }, signer, days);
  return list;
}

/** Throws where `day` is one that no checker would believe of this key; `what` names what was to be signed. */
export function assertKeySpeaksFor(key: StampKey, day: IsoDate, what: string): void {
  if (!isWithinKeyLife(key, day)) throw beyondKey(key, day, what);
}

function beyondKey(key: StampKey, day: IsoDate, what: string): Fault {
  return new Fault(
    `${what}: ngày cuối ${formatDay('vi', day)} nằm ngoài những ngày mà khóa số ${String(key.short)} nói được (từ ngày tạo khóa đến năm năm sau khi khóa thôi ký), nên không máy nào tin. Chưa ký gì. Hãy xem lại ngày ấy, hoặc thay khóa (rotate).`,
    `${what}: the last day ${day} is not among those that key ${String(key.short)} can speak for (from the day it was made to five years after its signing period), so no phone would believe it. Nothing was signed. Check that day, or change the key (rotate).`,
  );
}

/** What a phone would refuse is never written: the same rules read the list back. */
async function assertAccepted(
  { catalogue, keys }: Office,
  key: StampKey,
  token: string,
  list: StatusList,
): Promise<void> {
  const beyond = grantBeyond(key, list);
  const entry = beyond === null ? undefined : list.stamps[beyond];
  if (beyond !== null && entry && 'until' in entry) throw beyondKey(key, entry.until, beyond);
  const office = { issuer: catalogue.id, keys, demo: catalogue.demo };
  if (await readStatusFile(token, office, checkByWebCrypto)) return;
  throw new Fault(
    'Tệp tình trạng vừa lập không qua được chính bước kiểm của trang. Chưa ghi gì. Hãy xem keys.json có bị sửa không.',
    'The status file just made does not pass the site’s own check. Nothing was written. See whether keys.json was altered.',
  );
}

function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
