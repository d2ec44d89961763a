/** How long what the site said counts: a shop leaves the page open for weeks, a shopper finds a tab again next month. */
const COUNTS_MS = 10 * 60_000;

/** Whether what was asked at `then` (epoch milliseconds) has to be asked again; a clock that was set back also says so. */
export function isOutdated(then: number): boolean {
  return Math.abs(Date.now() - then) > COUNTS_MS;
}

/** Calls `again` when the reader comes back to the page. */
export function onReturn(again: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') again();
  });
}
