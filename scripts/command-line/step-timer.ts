import { writeFileSync } from 'node:fs';
import { say } from './terminal.ts';

interface Counts {
  readonly rendered: number;
  readonly kept: number;
  readonly files: number;
  readonly bytesWritten: number;
}

/** Measures the steps of a build; writes the figures to the file that BUILD_REPORT names, if any. */
export function stepTimer() {
  const started = performance.now();
  const seconds: Record<string, number> = {};
  return {
    async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
      const from = performance.now();
      try {
        return await work();
      } finally {
        seconds[name] = (performance.now() - from) / 1000;
      }
    },
    report({ rendered, kept, ...counts }: Counts): void {
      const total = (performance.now() - started) / 1000;
      const count = (pages: number) => pages.toLocaleString('vi');
      const unchanged = kept > 0 ? `, giữ nguyên ${count(kept)} trang` : '';
      say(`Đã dựng ${count(rendered)} trang${unchanged}, hết ${total.toFixed(1)} giây.`);
      const file = process.env['BUILD_REPORT'];
      if (file) writeFileSync(file, JSON.stringify({ total, seconds, rendered, kept, ...counts }));
    },
  };
}
