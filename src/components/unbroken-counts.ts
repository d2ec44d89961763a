// "3 sao", "36 tháng", "đợt 2", "năm 2026": the number belongs to the word.
const COUNTED =
  /(?<=\d) (?=(?:sao|tháng|ngày|điểm|sản phẩm|stars?|months?|days?|points?|products?)(?!\p{L}))|(?<=(?<!\p{L})(?:đợt|tháng|năm|quý|số|round|OCOP)) (?=\d)/giu;

/** A heading's text in which a number and the word that it counts never part at the end of a line. */
export function unbrokenCounts(text: string): string {
  return text.replace(COUNTED, '\u00a0');
}
