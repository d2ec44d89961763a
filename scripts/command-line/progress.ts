import type { Language } from '../../src/domain/text.ts';
import type { CheckStep, Watch } from '../../src/content/reader/watch.ts';

const SHOWN_EVERY = 200;

interface Words {
  readonly locale: string;
  readonly left: (duration: string) => string;
  readonly seconds: string;
  readonly minutes: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: { locale: 'vi', left: (duration) => `còn khoảng ${duration}`, seconds: 'giây', minutes: 'phút' },
  en: { locale: 'en', left: (duration) => `about ${duration} left`, seconds: 's', minutes: 'min' },
};

function duration(seconds: number, words: Words): string {
  return seconds < 60
    ? `${String(Math.ceil(seconds))} ${words.seconds}`
    : `${String(Math.ceil(seconds / 60))} ${words.minutes}`;
}

const CHECKING: Readonly<Record<CheckStep, string>> = {
  read: 'Đang đọc tệp',
  files: 'Đang xem ảnh và tệp kèm',
  rules: 'Đang đối chiếu',
};

/**
 * One line that says how far a long work is and how long it may still take; silent where nobody watches, and in a process
 * that works beside another one with a line of its own (`PROGRESS=off`).
 */
export function progressLine(
  what: string,
  stream: NodeJS.WriteStream = process.stderr,
  lang: Language = 'vi',
) {
  const words = WORDS[lang];
  const isSeen = stream.isTTY && process.env['PROGRESS'] !== 'off';
  const started = performance.now();
  // Short work is done before anybody could read of it.
  let shown = started;
  return {
    at(done: number, total: number): void {
      const now = performance.now();
      if (!isSeen || total === 0 || now - shown < SHOWN_EVERY) return;
      shown = now;
      const left = ((now - started) / 1000 / Math.max(done, 1)) * (total - done);
      const percent = Math.floor((100 * done) / total);
      const count = `${done.toLocaleString(words.locale)}/${total.toLocaleString(words.locale)}`;
      stream.write(`\r\x1b[K${what} ${count} (${String(percent)} %), ${words.left(duration(left, words))}`);
    },
    end(): void {
      if (isSeen) stream.write('\r\x1b[K');
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
