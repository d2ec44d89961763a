import { createHash, randomBytes } from 'node:crypto';
import { type StampKey, thumbprintInput } from '../../../src/domain/stamp/key.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { signerFromSeed } from '../../../src/signature/sign.ts';
import { type Arguments, type Command, KEY_OPTION } from '../command.ts';
import { Fault } from '../../command-line/fault.ts';
import { type Office, writeKeys } from '../office.ts';
import { assertClock } from '../office-clock.ts';
import { askPassphrase } from '../passphrase.ts';
import { keyPath, peekPrivateKey, refuseInside, writePrivateKey } from '../private-key.ts';
import { dirname } from 'node:path';

export const KEYGEN_OPTIONS = { ...KEY_OPTION, years: { type: 'string' } } as const;

export const keygen: Command = {
  usage: 'keygen [--key FILE] [--years 1]',
  about: {
    vi: 'Tạo khóa đầu tiên. Khóa riêng được mã hóa, để ngoài thư mục mã nguồn; nửa công khai vào keys.json.',
    en: 'Makes the first key. The private half is encrypted and lies outside the repository; the public half goes to keys.json.',
  },
  options: KEYGEN_OPTIONS,
  words: false,
  writes: true,
  async run(office, args, print) {
    const now = office.now.getTime() / 1000;
    if (office.keys.some((key) => !key.revoked && key.exp >= now)) {
      throw new Fault(
        'Danh mục đã có khóa còn dùng được. Muốn thay khóa, dùng lệnh rotate.',
        'The catalogue already has a key in use. To change it, use rotate.',
      );
    }
    const { key, file } = await makeKey(office, args);
    writeKeys(office.folder, [...office.keys, key]);
    print({
      vi: `Đã tạo khóa số ${String(key.short)}${key.demo ? ' (khóa mẫu)' : ''}: ${file}\nHãy chép tệp này ra hai nơi an toàn và nhớ mật khẩu. Mất một trong hai thì không cấp tem tiếp được bằng khóa này.`,
      en: `Key ${String(key.short)}${key.demo ? ' (demonstration)' : ''} made: ${file}\nKeep two copies in safe places and remember the passphrase.`,
    });
    return 0;
  },
};

/** Makes a key pair and writes its private file; the public entry is the caller's to record. */
export async function makeKey(
  office: Office,
  args: Arguments,
): Promise<{ key: StampKey; seed: Uint8Array; file: string }> {
  assertClock(office);
  const { catalogue, keys, now } = office;
  const years = args.whole('years', 1, catalogue.demo ? 10 : 2) ?? 1;
  const file = keyPath(args.text('key'), catalogue.id);
  refuseInside(file, [office.folder, dirname(contentRoot)]);
  const left = peekPrivateKey(file);
  if (left?.issuer === catalogue.id && !keys.some(({ kid }) => kid === left.kid)) {
    throw new Fault(
      `${file} là khóa của một lần chạy bị ngắt giữa chừng: chưa có trong keys.json nên chưa ký con tem nào. Hãy xóa tệp đó rồi chạy lại lệnh này.`,
      `${file} is the key of a run that was cut short: it is not in keys.json and has signed nothing. Delete the file and run this again.`,
    );
  }
  const short = keys.reduce((highest, key) => Math.max(highest, key.short), 0) + 1;
  if (short > 255) throw new Fault('Đã dùng hết 255 số khóa.', 'All 255 key numbers are used.');
  const seed = Uint8Array.from(randomBytes(32));
  const { x } = await signerFromSeed(seed);
  const kid = createHash('sha256').update(thumbprintInput(x)).digest('base64url');
  const nbf = Math.floor(now.getTime() / 1000);
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  const key: StampKey = {
    kty: 'OKP',
    crv: 'Ed25519',
    x,
    kid,
    short,
    nbf,
    exp: Math.floor(end.getTime() / 1000),
    ...(catalogue.demo && { demo: true }),
  };
  writePrivateKey(file, { issuer: catalogue.id, kid, seed }, await askPassphrase(office.lang, true));
  return { key, seed, file };
}
