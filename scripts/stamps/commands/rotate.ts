import type { StampKey } from '../../../src/domain/stamp/key.ts';
import { signerFromSeed } from '../../../src/signature/sign.ts';
import { type Command } from '../command.ts';
import { counted, Fault, misuse } from '../../command-line/fault.ts';
import { withKeys, writeKeys } from '../office.ts';
import { askLine } from '../passphrase.ts';
import { openSigner, signStatus } from '../signing.ts';
import { KEYGEN_OPTIONS, makeKey } from './keygen.ts';

export const rotate: Command = {
  usage: 'rotate --key NEW-FILE [--years 1]',
  about: {
    vi: 'Thay khóa hằng năm: tạo khóa mới, thôi ký bằng khóa cũ. Tem đã in bằng khóa cũ vẫn có giá trị.',
    en: 'The yearly change of key: makes a new one and stops signing with the old. Stamps already printed stay good.',
  },
  options: KEYGEN_OPTIONS,
  words: false,
  writes: true,
  async run(office, args, print) {
    if (office.keys.length === 0)
      throw new Fault('Chưa có khóa nào. Dùng lệnh keygen.', 'There is no key yet. Use keygen.');
    args.required('key');
    const { key, seed, file } = await makeKey(office, args);
    const retired = office.keys.map((old): StampKey => (old.exp > key.nbf ? { ...old, exp: key.nbf } : old));
    writeKeys(office.folder, [...retired, key]);
    const signer = { ...(await signerFromSeed(seed)), key };
    const list = await signStatus(withKeys(office), signer, {});
    print({
      vi: `Khóa mới số ${String(key.short)}: ${file}\nTừ nay ký bằng tệp này: nêu ở --key, hoặc đặt biến OCOP_STAMP_KEY. Khóa cũ thôi ký từ hôm nay.\nĐã ký lại tệp tình trạng, nay là bản số ${String(list.sequence)}. Hãy dựng trang và đưa lên lại.`,
      en: `New key ${String(key.short)}: ${file}\nSign with this file from now on: name it by --key or OCOP_STAMP_KEY. The old one signs no more.\nStatus file signed again, now number ${String(list.sequence)}. Build and publish the site again.`,
    });
    return 0;
  },
};

export const revokeKey: Command = {
  usage: 'revoke-key --short N [--key FILE] [--yes]',
  about: {
    vi: 'Hủy một khóa bị mất hoặc lộ. Mọi tem ký bằng khóa đó không còn giá trị; cấp lại bằng lệnh issue.',
    en: 'Revokes a lost or stolen key. Every stamp under it dies; issue makes new ones.',
  },
  options: { short: { type: 'string' }, key: { type: 'string' }, yes: { type: 'boolean' } },
  words: false,
  writes: true,
  async run(office, args, print) {
    args.required('short');
    const short = args.whole('short', 0, 255);
    const target = office.keys.find((key) => key.short === short);
    if (!target) throw misuse(`Không có khóa số ${String(short)}.`, `There is no key ${String(short)}.`);
    const keys = office.keys.map((key): StampKey => (key === target ? { ...key, revoked: true } : key));
    const dead = office.rows.filter((row) => row.key === short).length;
    // The signer is opened before anything is written: a wrong passphrase must change nothing.
    const now = office.now.getTime() / 1000;
    const other = keys.some((key) => !key.revoked && key.nbf <= now && key.exp >= now);
    const after = withKeys(office, keys);
    if (!other && !args.flag('yes')) await confirmLast(office.lang, String(short), dead);
    const signer = other ? await openSigner(after, args.text('key')) : null;
    writeKeys(office.folder, keys);
    print({
      vi: `Đã hủy khóa số ${String(short)}. ${String(dead)} tem ký bằng khóa này không còn giá trị.`,
      en: `Key ${String(short)} revoked. ${counted(dead, 'stamp')} under it ${dead === 1 ? 'is' : 'are'} void.`,
    });
    if (signer) {
      const list = await signStatus(after, signer, {});
      print({
        vi: `Đã ký lại tệp tình trạng, nay là bản số ${String(list.sequence)}. Hãy cấp lại tem (issue --all), dựng trang và đưa lên lại.`,
        en: `Status file signed again, now number ${String(list.sequence)}. Issue again (issue --all), build and publish the site.`,
      });
    } else {
      print({
        vi: 'Không còn khóa nào để ký. Hãy tạo khóa mới (keygen), ký lại tệp tình trạng (status), rồi cấp lại tem (issue --all).',
        en: 'No key is left. Make one (keygen), sign the status file (status), then issue again (issue --all).',
      });
    }
    return 0;
  },
};

/** With its only key an office loses every stamp it ever printed, and nothing can sign that until another is made. */
async function confirmLast(lang: 'vi' | 'en', short: string, dead: number): Promise<void> {
  const vi = `Khóa số ${short} là khóa duy nhất còn ký được: ${String(dead)} tem sẽ hỏng hết. Nếu khóa chưa lộ, hãy dùng rotate trước.`;
  const en = `Key ${short} is the only one that still signs: ${counted(dead, 'stamp')} will be void. Unless it was stolen, rotate first.`;
  if (!process.stdin.isTTY)
    throw new Fault(`${vi} Chắc chắn thì thêm --yes.`, `${en} If you are sure, add --yes.`);
  const answer = await askLine(
    lang === 'vi' ? `${vi}\nGõ số ${short} để hủy khóa: ` : `${en}\nType ${short} to revoke it: `,
  );
  if (answer.trim() !== short) throw new Fault('Chưa hủy khóa nào.', 'No key was revoked.');
}
