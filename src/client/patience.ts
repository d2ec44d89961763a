/** A build input: how many times longer its pages wait than a reader's. Tests on slow machines set it. */
declare const WAIT_FACTOR: number | undefined;

/** Milliseconds after which a page gives up waiting for a file: `milliseconds`, unless the build says to wait longer. */
export function patience(milliseconds: number): number {
  return typeof WAIT_FACTOR === 'undefined' ? milliseconds : milliseconds * WAIT_FACTOR;
}
