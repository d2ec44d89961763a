/**
 * Foods that often cause allergies, by the words that Vietnamese labels have for them: the list of the Codex General
 * Standard for the Labelling of Prepackaged Foods (CXS 1-1985, 4.2.1.4). `words` are parts of a regular expression.
 */
const FAMILIES = [
  { words: ['lúa mì', 'bột mì', 'lúa mạch', 'mạch nha', 'yến mạch', 'gluten'] },
  { words: ['tôm', 'tép', 'cua', 'ghẹ', 'giáp xác'] },
  { words: ['trứng'] },
  // Fish; not persons ("cá nhân").
  { words: ['cá(?! nhân| thể)', 'nước mắm'] },
  // Not the herb "lạc tiên".
  { words: ['lạc(?! tiên)', 'đậu phộng'] },
  { words: ['đậu nành', 'đậu tương', 'đỗ tương'] },
  // Milk of animals: not of beans, nuts, rice or bees.
  { words: ['sữa(?! đậu| hạt| gạo| bắp| ngô| ong)'] },
  { words: ['hạt điều', 'óc chó', 'hạnh nhân', 'mắc ca', 'hạt dẻ'] },
  // Not the fish "cá mè".
  { words: ['vừng', '(?<!cá )mè'] },
].map(({ words }) => wholeWords(words));

/** Whole words, but none that ends a place's name: "gạo nếp Đồng Lạc". */
function wholeWords(words: readonly string[]): RegExp {
  const joined = words.join('|').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A capital that no sentence begins with: a name goes on. */
const IN_A_NAME = /\p{Lu}\p{L}*\s+$/u;

function firstIn(family: RegExp, text: string): string | undefined {
  for (const { 0: word, index } of text.matchAll(family)) {
    const named = /^\p{Lu}/u.test(word) && IN_A_NAME.test(text.slice(0, index));
    if (!named) return word.toLowerCase().replace(/\s+/g, ' ');
  }
  return undefined;
}

/** Foods that `text` names and `told`, what the label says of allergens, does not; one word for each kind of food. */
export function untoldAllergens(text: string, told: string): string[] {
  return FAMILIES.flatMap((family) => {
    const word = firstIn(family, text.normalize('NFC'));
    return word === undefined || firstIn(family, told.normalize('NFC')) !== undefined ? [] : [word];
  });
}
