/**
 * A text in which half of a letter (a lone surrogate, as cut or damaged texts have) became U+FFFD: no address can hold
 * one. String.prototype.toWellFormed does the same but is missing before Chrome 111 and Safari 16.4.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
