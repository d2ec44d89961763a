/** A signal that aborts after so many milliseconds; AbortSignal.timeout is missing before Chrome 103 and Safari 16. */
export function timeout(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, ms);
  return controller.signal;
}
