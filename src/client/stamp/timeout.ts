/** A signal that aborts after so many milliseconds; AbortSignal.timeout is missing on phones a few years old. */
export function timeout(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, ms);
  return controller.signal;
}
