/** The one way from the tools to the terminal: words of others act on nothing there, and forge no line. */
import { linesOf, oneLine } from '../../src/domain/one-line.ts';

/** One line; a line break within is written out. */
export function say(line: string): void {
  process.stdout.write(`${oneLine(line)}\n`);
}

/** A text of our own with its line breaks; words of others in it went through `oneLine`. */
export function sayLines(text: string): void {
  process.stdout.write(`${linesOf(text)}\n`);
}

/** The same for what went wrong. */
export function complain(text: string): void {
  process.stderr.write(`${linesOf(text)}\n`);
}

/** What was thrown, in its own words. */
export function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same with where it came from, for faults of our own. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
