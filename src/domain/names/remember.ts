/** Texts whose answers are kept; a list and a catalogue of twenty thousand products have fewer. */
const MOST = 200_000;

/**
 * A function of a text that keeps its answers: the same names are compared with each other again and again, and folding
 * a text is the dearest step of it.
 */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = of(text);
    answers.set(text, answer);
    return answer;
  };
}
