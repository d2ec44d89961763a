import iconv from 'iconv-lite';

/** Text of a TCVN3 (ABC) file in Unicode (NFC). */
export function fromTcvnBytes(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes), 'tcvn').normalize('NFC');
}

/**
 * Text of a .Vn font: Excel keeps each byte as the sign that Windows shows for it. A text with signs that no single
 * byte stands for was typed in Unicode, whatever its font says, and comes back as it is.
 */
export function fromTcvnSigns(text: string): string {
  const bytes = bytesOf(text);
  return bytes === undefined ? text : fromTcvnBytes(bytes);
}

/** The bytes behind a text that Windows took for Western; undefined where it has other signs. */
export function bytesOf(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code <= 0xff) bytes.push(code);
    else {
      const byte = iconv.encode(sign, 'windows-1252')[0];
      if (byte === undefined || byte === 0x3f) return undefined;
      bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
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
