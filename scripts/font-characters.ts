const LETTERS =
  'abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const PUNCTUATION = '\u00a0–—‘’“”…·•×°₫½²³©';

/**
 * What the site's fonts can write; any other character comes from the reader's own fonts. No combining marks:
 * browsers compose decomposed text where the font has the composed letter.
 */
export const FONT_CHARACTERS = LETTERS + LETTERS.toLocaleUpperCase('vi') + ASCII + PUNCTUATION;
