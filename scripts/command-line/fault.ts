import { oneLine } from '../../src/domain/one-line.ts';

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

const MACHINE: Readonly<Record<string, Saying>> = {
  ENOENT: { vi: 'không có thư mục hoặc tệp này', en: 'no such file or folder' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải thư mục', en: 'a part of the path is no folder' },
  EISDIR: { vi: 'đây là một thư mục', en: 'it is a folder' },
  EACCES: { vi: 'bạn không được phép ghi ở đây', en: 'you may not write here' },
  EPERM: { vi: 'bạn không được phép ghi ở đây', en: 'you may not write here' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
};

/** What the machine refused (no room, no right, no such folder), in words; null for faults of our own. */
export function machineFault(error: unknown): Fault | null {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const said = MACHINE[code] ?? { vi: code, en: code };
  return new Fault(
    `Máy không đọc hoặc không ghi được ${oneLine(path ?? '')}: ${said.vi}.`,
    `This machine could not read or write ${oneLine(path ?? '')}: ${said.en}.`,
  );
}

/** What was typed, short enough to be said back. */
export function quoted(text: string): string {
  const symbols = [...text];
  return `"${oneLine(symbols.length > 40 ? `${symbols.slice(0, 40).join('')}…` : text)}"`;
}

/** `1 stamp`, `2 stamps`: for the English sentences; Vietnamese has no plural. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** A command line that cannot be meant. */
export function misuse(vi: string, en: string): Fault {
  return new Fault(vi, en, 2);
}
