import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Fault, type Saying } from '../command-line/fault.ts';

/** Shorter ones fall to guessing once the file is stolen. */
const SHORTEST = 12;

/** The passphrase from OCOP_KEY_PASSPHRASE, or typed unseen; `twice` when a new one is chosen. */
export async function askPassphrase(lang: keyof Saying, twice: boolean): Promise<string> {
  const given = process.env['OCOP_KEY_PASSPHRASE'];
  const passphrase = given ?? (await typed(lang, twice));
  if (twice && [...passphrase].length < SHORTEST) {
    throw new Fault(
      `Mật khẩu của khóa phải có ít nhất ${String(SHORTEST)} ký tự. Hãy chọn một câu dài, dễ nhớ với bạn.`,
      `The key's passphrase needs at least ${String(SHORTEST)} characters. Choose a long sentence.`,
    );
  }
  return passphrase;
}

async function typed(lang: keyof Saying, twice: boolean): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Fault(
      'Chưa có mật khẩu của khóa. Hãy chạy lệnh này trong cửa sổ dòng lệnh để gõ mật khẩu, hoặc đặt biến OCOP_KEY_PASSPHRASE.',
      'No passphrase. Run this in a terminal to type it, or set OCOP_KEY_PASSPHRASE.',
    );
  }
  const first = await askLine(lang === 'vi' ? 'Mật khẩu của khóa: ' : "Key's passphrase: ");
  if (twice && first !== (await askLine(lang === 'vi' ? 'Gõ lại lần nữa: ' : 'Once more: '))) {
    throw new Fault(
      'Hai lần gõ không giống nhau. Chưa ghi gì.',
      'The two do not match. Nothing was written.',
    );
  }
  return first;
}

/** One line typed unseen; a Fault when the person at the keyboard stops. */
export function askLine(question: string): Promise<string> {
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  // Asked only now: what is typed before the terminal stops echoing would be seen.
  process.stderr.write(question);
  return new Promise((resolve, reject) => {
    // Ctrl-C and Ctrl-D close the line without an answer.
    lines.on('close', () => {
      process.stderr.write('\n');
      reject(new Fault('Đã dừng theo ý bạn. Chưa ghi gì.', 'Stopped as you wished. Nothing was written.'));
    });
    lines.on('SIGINT', () => {
      lines.close();
    });
    lines.question('', (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
