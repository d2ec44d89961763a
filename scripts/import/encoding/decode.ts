import iconv from 'iconv-lite';
import { Fault } from '../../command-line/fault.ts';
import { likeness } from '../../../src/domain/old-letters/likeness.ts';
import { fromTcvnBytes } from '../../../src/domain/old-letters/tcvn.ts';
import { fromVni } from '../../../src/domain/old-letters/vni.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Below this share of possible syllables no old encoding is right (right ones have 0.7 and more, wrong ones 0.3). */
const LEAST_SHARE = 0.5;

/** The text of a file, in NFC, whatever encoding its program wrote. Throws a `Fault` where none fits. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes);
  const unicode = unicodeOf(buffer);
  if (unicode) return { ...unicode, text: unicode.text.replace(/^\uFEFF/, '').normalize('NFC') };
  const candidates: Decoded[] = [
    { encoding: 'tcvn3', text: fromTcvnBytes(buffer) },
    { encoding: 'vni', text: fromVni(iconv.decode(buffer, 'windows-1252')) },
    { encoding: 'windows-1258', text: iconv.decode(buffer, 'windows-1258').normalize('NFC') },
  ];
  const scored = candidates.map((candidate) => ({ candidate, ...likeness(candidate.text) }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  if (!best || best.share < LEAST_SHARE) {
    throw new Fault(
      'Không nhận ra bảng mã chữ của tệp này (không phải Unicode, TCVN3, VNI hay Windows-1258). Hãy mở bằng Excel hoặc Word, xem chữ có đúng không, rồi lưu thành .xlsx.',
      'The encoding of this file is not known. Open it in Excel or Word and save it as .xlsx.',
    );
  }
  return best.candidate;
}

function unicodeOf(buffer: Buffer): Decoded | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return { encoding: 'utf-16le', text: iconv.decode(buffer, 'utf-16le') };
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return { encoding: 'utf-16be', text: iconv.decode(buffer, 'utf-16be') };
  // Without a mark: every other byte of the plain letters is zero.
  const start = buffer.subarray(0, 400);
  const zeros = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > start.length / 6) return { encoding: 'utf-16le', text: iconv.decode(buffer, 'utf-16le') };
  if (zeros(0) > start.length / 6) return { encoding: 'utf-16be', text: iconv.decode(buffer, 'utf-16be') };
  if (start.includes(0)) return undefined;
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(buffer) };
  } catch {
    return undefined;
  }
}
