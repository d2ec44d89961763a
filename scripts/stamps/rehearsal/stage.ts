import type { Saying } from '../../command-line/fault.ts';
import type { Desk, PrintedStamp } from './desk.ts';
import { ask, type Phone } from './phone.ts';
import { type Expected, isExpected, type Row, tableOf } from './table.ts';

export type Print = (line: Saying | string) => void;

/** Tells the story, shows what shoppers see, and counts what is not as the rules demand. */
export class Stage {
  readonly desk: Desk;
  readonly #lang: keyof Saying;
  readonly #print: Print;
  #failures = 0;
  #checks = 0;

  constructor(desk: Desk, lang: keyof Saying, print: Print) {
    this.desk = desk;
    this.#lang = lang;
    this.#print = print;
  }

  get failures(): number {
    return this.#failures;
  }

  get checks(): number {
    return this.#checks;
  }

  /** A moment of the story: when (in Vietnam), who does what. */
  moment(time: string, vi: string, en: string): void {
    this.desk.at(time);
    this.#print('');
    this.#print({ vi: `${dated('vi', time)}. ${vi}`, en: `${dated('en', time)}. ${en}` });
  }

  say(vi: string, en: string): void {
    this.#print({ vi: `  ${vi}`, en: `  ${en}` });
  }

  /** Something that must hold; told with a sign. */
  check(holds: boolean, vi: string, en: string): void {
    this.#checks++;
    if (!holds) this.#failures++;
    this.say(`${holds ? '✓' : '✗'} ${vi}`, `${holds ? '✓' : '✗'} ${en}`);
  }

  /** What shoppers see now: each stamp on each phone. */
  async show(
    phones: readonly (readonly [column: Saying, phone: Phone])[],
    stamps: readonly (readonly [name: Saying, stamp: PrintedStamp, ...expected: readonly Expected[]])[],
  ): Promise<void> {
    const rows: Row[] = [];
    for (const [stamp, printed, ...expected] of stamps) {
      const cells = [];
      for (const [column, [, phone]] of phones.entries()) {
        const outcome = await ask(phone, printed, this.desk.now);
        cells.push({ outcome, expected: expected[column] ?? 'valid' });
      }
      rows.push({ stamp, cells });
      this.#checks += cells.length;
      this.#failures += cells.filter((cell) => !isExpected(cell)).length;
    }
    this.say('Người mua thấy:', 'Shoppers see:');
    const columns = phones.map(([column]) => column);
    for (const line of tableOf(columns, rows, this.#lang)) this.#print(line);
  }
}

function dated(lang: keyof Saying, time: string): string {
  const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';
  const at = new Date(`${time}:00+07:00`);
  const text = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(at);
  return `${text}, ${time.slice(11)}`;
}
