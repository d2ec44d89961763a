import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { IsoDate } from '../../src/domain/date.ts';
import { typedDay } from '../../src/domain/typed-day.ts';
import { wordNotTaken } from '../command-line/options.ts';
import { misuse, quoted, type Saying } from '../command-line/fault.ts';
import { usageIn } from './usage.ts';
import type { Office } from './office.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** One of the office's tools. */
export interface Command {
  /** Its line in the help. */
  readonly usage: string;
  readonly about: Saying;
  readonly options: Options;
  /** Whether words without an option are read (as product ids, or as a stamp). */
  readonly words: boolean;
  /** Whether it writes: then no other run may write meanwhile. */
  readonly writes: boolean;
  readonly run: (office: Office, args: Arguments, print: (line: Saying | string) => void) => Promise<number>;
}

/** A command that needs no catalogue and touches none. */
export interface LoneCommand extends Pick<Command, 'usage' | 'about' | 'options' | 'words'> {
  readonly run: (
    lang: keyof Saying,
    args: Arguments,
    print: (line: Saying | string) => void,
  ) => Promise<number>;
}

/** Options every command has. */
export const COMMON_OPTIONS = {
  catalogue: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** The key option of commands that sign. */
export const KEY_OPTION = { key: { type: 'string' } } as const satisfies Options;

/** Control, format and private characters, line and paragraph separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A parsed command line; every getter throws a Fault in words for what cannot be meant. */
export class Arguments {
  readonly words: readonly string[];
  readonly #usage: string;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(
    args: readonly string[],
    { options, words, usage }: Pick<Command, 'options' | 'words' | 'usage'>,
  ) {
    this.#usage = usage;
    try {
      const parsed = parseArgs({
        args: [...args],
        options: { ...options, ...COMMON_OPTIONS },
        allowPositionals: words,
      });
      this.words = parsed.positionals;
      this.#values = parsed.values;
    } catch (error) {
      const word = wordNotTaken(error);
      throw misuse(
        `Không hiểu ${quoted(word)}. Gõ "npm run stamps -- --help" để xem cách dùng.`,
        `${quoted(word)} is not understood. See "npm run stamps -- --help".`,
      );
    }
    this.#refuseUnseen();
  }

  /** What is typed is signed, printed and shown for ever: an unseen character in it could never be taken out. */
  #refuseUnseen(): void {
    for (const [name, value] of Object.entries(this.#values)) {
      if (![value].flat().some((text) => typeof text === 'string' && UNSEEN.test(text))) continue;
      throw misuse(
        `--${name} có ký tự điều khiển hoặc ký tự không nhìn thấy. Hãy gõ lại bằng tay.`,
        `--${name} has control characters or characters that cannot be seen. Type it by hand.`,
      );
    }
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    if (typeof value !== 'string' || value.trim() === '') return undefined;
    return value.trim().normalize('NFC');
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  required(name: string): string {
    const value = this.text(name);
    if (value !== undefined) return value;
    throw misuse(
      `Thiếu --${name}. (Cách dùng: ${usageIn('vi', this.#usage)})`,
      `--${name} is missing. (Usage: ${this.#usage})`,
    );
  }

  day(name: string): IsoDate | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const day = typedDay(value);
    if (day !== undefined) return day;
    throw misuse(
      `--${name} phải là một ngày có thật, viết 2026-11-24 hoặc 24/11/2026, không phải ${quoted(value)}.`,
      `--${name} must be a real day such as 2026-11-24 or 24/11/2026, not ${quoted(value)}.`,
    );
  }

  whole(name: string, least: number, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw misuse(
      `--${name} phải là số nguyên từ ${String(least)} đến ${String(most)}, không phải ${quoted(value)}.`,
      `--${name} must be a whole number from ${String(least)} to ${String(most)}, not ${quoted(value)}.`,
    );
  }
}
