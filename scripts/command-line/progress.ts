import type { CheckStep, Watch } from '../../src/content/reader/watch.ts';

const SHOWN_EVERY = 200;

function duration(seconds: number): string {
  if (seconds < 60) return `${String(Math.ceil(seconds))} giây`;
  return `${String(Math.ceil(seconds / 60))} phút`;
}

const CHECKING: Readonly<Record<CheckStep, string>> = {
  read: 'Đang đọc tệp',
  files: 'Đang xem ảnh và tệp kèm',
  rules: 'Đang đối chiếu',
};

/** One line that says how far a long work is and how long it may still take; silent where nobody watches. */
export function progressLine(what: string, stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  // Short work is done before anybody could read of it.
  let shown = started;
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

/** The same for the steps of a check, one after another. */
export function checkProgress(stream?: NodeJS.WriteStream): {
  readonly watch: Watch;
  readonly end: () => void;
} {
  let shown: CheckStep | undefined;
  let line = progressLine('', stream);
  return {
    watch: (step, done, total) => {
      if (step !== shown) line = progressLine(CHECKING[step], stream);
      shown = step;
      line.at(done, total);
    },
    end: () => {
      line.end();
    },
  };
}
