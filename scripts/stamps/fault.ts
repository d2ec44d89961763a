/** A sentence in both languages of the tools. */
export interface Saying {
  readonly vi: string;
  readonly en: string;
}

/** Something the person at the keyboard can mend: printed as one sentence, never as a stack. */
export class Fault extends Error {
  readonly saying: Saying;
  /** 2 for a wrong command line, 1 for everything else. */
  readonly exitCode: number;
  constructor(vi: string, en: string, exitCode = 1) {
    super(en);
    this.saying = { vi, en };
    this.exitCode = exitCode;
  }
}

/** A command line that cannot be meant. */
export function misuse(vi: string, en: string): Fault {
  return new Fault(vi, en, 2);
}
