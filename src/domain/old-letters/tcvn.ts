import { windowsByte } from './windows-1252.ts';

/** What the bytes 80 to FF stand for in TCVN3 (TCVN 5712, "ABC"), in their order. */
const LETTERS =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const FIRST = 0x80;

/** Text of a TCVN3 file in Unicode (NFC). */
export function fromTcvnBytes(bytes: Iterable<number>): string {
  return [...bytes]
    .map((byte) => (byte < FIRST ? String.fromCharCode(byte) : (LETTERS[byte - FIRST] ?? '')))
    .join('')
    .normalize('NFC');
}

/**
 * Text of a .Vn font: Excel keeps each byte as the sign that Windows shows for it. A text with signs that no single byte
 * stands for was typed in Unicode, whatever its font says, and comes back as it is.
 */
export function fromTcvnSigns(text: string): string {
  const bytes = [...text].map(windowsByte);
  return bytes.includes(undefined) ? text : fromTcvnBytes(bytes.map((byte) => byte ?? 0));
}

/**
 * “DANH SáCH SảN PHẩM” in capitals: TCVN3 has no capital letters with tones, so capitals are typed as small letters
 * under a capital font. A text without any plain small letter, and with a word in capitals, was meant in capitals.
 */
export function capitalsMeant(text: string): string {
  if (!/\p{Lu}{2}/u.test(text)) return text;
  const inCapitals = (part: string) => !/[a-z]/u.test(part);
  // “(mẫu)” behind a name may be small in earnest.
  const parts = text.split(/(\([^)]*\))/u);
  const outside = parts.filter((part) => !part.startsWith('(')).join('');
  return inCapitals(outside)
    ? parts.map((part) => (inCapitals(part) ? part.toUpperCase() : part)).join('')
    : text;
}
