/** What the bytes A1 to FF stand for in TCVN3 (TCVN 5712, "ABC"), in their order. */
const LETTERS = [
  ...'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
];
const FIRST = 0xa1;

/**
 * Text in TCVN3 whose bytes are kept as the signs that Windows shows for them, in Unicode (NFC). A text with signs that
 * no single byte stands for was typed in Unicode, whatever its font says, and comes back as it is.
 */
export function fromTcvnSigns(text: string): string {
  const signs = [...text.normalize('NFC')];
  if (signs.some((sign) => sign > '\u00ff')) return text;
  return signs
    .map((sign) => LETTERS[(sign.codePointAt(0) ?? 0) - FIRST] ?? sign)
    .join('')
    .normalize('NFC');
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
