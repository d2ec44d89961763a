/** A line that counts up on a terminal; silent elsewhere. */
export function progress(label: string, total: number): (done: number) => void {
  if (!process.stderr.isTTY || total < 50) return () => undefined;
  const start = Date.now();
  let last = 0;
  return (done) => {
    const now = Date.now();
    if (done < total && now - last < 200) return;
    last = now;
    const left =
      done === 0 ? '' : ` · ${String(Math.ceil((((now - start) / done) * (total - done)) / 1000))} s`;
    process.stderr.write(
      `\r${label} ${String(done)}/${String(total)}${left}\u001b[K${done === total ? '\n' : ''}`,
    );
  };
}
