import iconv from 'iconv-lite';
import { likeness } from '../../domain/old-letters/likeness.ts';
import { fromTcvnBytes } from '../../domain/old-letters/tcvn.ts';
import { fromVni } from '../../domain/old-letters/vni.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

/** What people call each encoding. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A text as one of the old encodings reads it. */
export interface Reading extends Decoded {
  /** Words with accents, and what share of them is possible Vietnamese, 0–1. */
  readonly marked: number;
  readonly share: number;
}

/** The text of a file in UTF-8 or UTF-16, without a byte-order mark; undefined for any other. */
export function readUnicode(bytes: Uint8Array): Decoded | undefined {
  const buffer = Buffer.from(bytes);
  const as = (encoding: Encoding): Decoded => ({ encoding, text: iconv.decode(buffer, encoding) });
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return as('utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return as('utf-16be');
  // Without a mark: every other byte of the plain letters is zero.
  const start = buffer.subarray(0, 400);
  const zeros = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > start.length / 6) return as('utf-16le');
  if (zeros(0) > start.length / 6) return as('utf-16be');
  if (start.includes(0)) return undefined;
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(buffer) };
  } catch {
    return undefined;
  }
}

/** The text (NFC) in each of the old Vietnamese encodings, the likeliest first. */
export function readOld(bytes: Uint8Array): Reading[] {
  const buffer = Buffer.from(bytes);
  const readings: Decoded[] = [
    { encoding: 'tcvn3', text: fromTcvnBytes(buffer) },
    { encoding: 'vni', text: fromVni(iconv.decode(buffer, 'windows-1252')) },
    { encoding: 'windows-1258', text: iconv.decode(buffer, 'windows-1258').normalize('NFC') },
  ];
  return readings
    .map((reading) => ({ ...reading, ...likeness(reading.text) }))
    .sort((a, b) => b.share - a.share);
}

/** A file may be rewritten when so many of its words with accents are Vietnamese, and no other encoding comes near. */
const CERTAIN = { marked: 2, share: 0.8, lead: 0.3 } as const;
/** Signs that no text holds: an encoding that yields them is the wrong one. */
// eslint-disable-next-line no-control-regex -- these signs are what is looked for
const BROKEN = /[\uFFFD\u0000-\u0008\u000E-\u001F\u0080-\u009F]/u;

/** The text of a file that is not UTF-8, where there is no doubt in which encoding it is. */
export function readForCertain(bytes: Uint8Array): Decoded | undefined {
  const unicode = readUnicode(bytes);
  if (unicode) return unicode.encoding !== 'utf-8' && isWhole(unicode, bytes) ? unicode : undefined;
  const [best, next] = readOld(bytes);
  if (!best || best.marked < CERTAIN.marked || best.share < CERTAIN.share) return undefined;
  if (next && next.text !== best.text && next.share > best.share - CERTAIN.lead) return undefined;
  return BROKEN.test(best.text) ? undefined : { text: best.text, encoding: best.encoding };
}

/** Whether nothing was lost: the same bytes come back. */
function isWhole({ text, encoding }: Decoded, bytes: Uint8Array): boolean {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
  return !BROKEN.test(text) && iconv.encode(text, encoding, { addBOM: marked }).equals(Buffer.from(bytes));
}
