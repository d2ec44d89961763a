import { readOld, readUnicode, type Decoded } from '../../../src/content/reader/encoding.ts';
import { Fault } from '../../command-line/fault.ts';

/** Below this share of possible syllables no old encoding is right (right ones have 0.7 and more, wrong ones 0.3). */
const LEAST_SHARE = 0.5;

/** The text of a file, in NFC, whatever encoding its program wrote. Throws a `Fault` where none fits. */
export function decode(bytes: Uint8Array): Decoded {
  const unicode = readUnicode(bytes);
  if (unicode) return { ...unicode, text: unicode.text.replace(/^\uFEFF/, '').normalize('NFC') };
  const [best] = readOld(bytes);
  if (!best || best.share < LEAST_SHARE) {
    throw new Fault(
      'Không nhận ra bảng mã chữ của tệp này (không phải Unicode, TCVN3, VNI hay Windows-1258). Hãy mở bằng Excel hoặc Word, xem chữ có đúng không, rồi lưu thành .xlsx.',
      'The encoding of this file is not known. Open it in Excel or Word and save it as .xlsx.',
    );
  }
  return { text: best.text, encoding: best.encoding };
}
