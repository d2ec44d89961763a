const SHOWN_EVERY = 200;

function duration(seconds: number): string {
  if (seconds < 60) return `${String(Math.ceil(seconds))} giây`;
  return `${String(Math.ceil(seconds / 60))} phút`;
}

/** One line that says how far a long work is and how long it may still take; silent where nobody watches. */
export function progressLine(what: string, stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  let shown = 0;
  return {
    at(done: number, total: number): void {
      const now = performance.now();
      if (!stream.isTTY || total === 0 || now - shown < SHOWN_EVERY) return;
      shown = now;
      const left = ((now - started) / 1000 / Math.max(done, 1)) * (total - done);
      const percent = Math.floor((100 * done) / total);
      const count = `${done.toLocaleString('vi')}/${total.toLocaleString('vi')}`;
      stream.write(`\r\x1b[K${what} ${count} (${String(percent)} %), còn khoảng ${duration(left)}`);
    },
    end(): void {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}
