/** Where an item of a map or list lies in the text. */
export interface Span {
  /** Of its key, or of its dash. */
  readonly from: number;
  /** Behind the line break of its last line. */
  readonly to: number;
}

/** The lines of a YAML text: where an item begins and ends, and how deep it stands. */
export class YamlLines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** From a key or a dash to the end of the last line that is deeper than it. */
  span(from: number): Span {
    const column = this.column(from);
    const isDash = this.#text[from] === '-';
    let to = from;
    let end = from;
    for (const line of this.#text.slice(from).split(/(?<=\n)/u)) {
      const depth = line.length - line.trimStart().length;
      const isBlank = line.trim() === '';
      const isListBelow = !isDash && depth === column && line.startsWith('- ', depth);
      if (end > from && !isBlank && depth <= column && !isListBelow) break;
      end += line.length;
      // Blank lines at the end belong to nobody.
      if (!isBlank) to = end;
    }
    return { from, to };
  }

  dashBefore(offset: number): number {
    return this.#text.lastIndexOf('-', offset - 1);
  }

  lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }
}
