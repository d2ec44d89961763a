import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { letters as lettersSchema } from '../../src/content/schema/letters.ts';
import type { SentLetter } from '../../src/domain/due/letter.ts';
import { Fault, quoted } from '../command-line/fault.ts';
import { withLock } from '../files/catalogue-lock.ts';
import type { Note } from './options.ts';
import { lettersToSend } from './letters/to-send.ts';
import type { DueReading } from './read.ts';

export const LETTERS_FILE = 'letters.yml';
const HEAD =
  '# Công văn nhắc đánh giá lại, do npm run due -- --sent ghi. Không đăng lên trang. Đừng ghi tên người vào đây.\n';

/** Notes in `letters.yml` that a letter was sent, or answered; comments of the file stay. Returns the letter as noted. */
export async function noteLetter(folder: string, note: Note, reading: DueReading): Promise<SentLetter> {
  if (!reading.known.producers.has(note.producer)) {
    throw new Fault(
      `Không có nhà sản xuất mang mã ${quoted(note.producer)}. Mã là tên tệp trong producers/, không có đuôi .yml.`,
      `There is no producer ${quoted(note.producer)}.`,
    );
  }
  return withLock(folder, () => Promise.resolve(write(folder, note, reading)));
}

function write(folder: string, note: Note, reading: DueReading): SentLetter {
  const file = join(folder, LETTERS_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `${HEAD}letters: []\n`;
  const document = parseDocument(text);
  const read = lettersSchema.safeParse(document.toJS());
  if (document.errors.length > 0 || !read.success) {
    throw new Fault(
      `${LETTERS_FILE} có lỗi, nên chưa ghi gì. Chạy npm run check, sửa cho hết rồi ghi lại.`,
      `${LETTERS_FILE} has faults; nothing was written. Run npm run check.`,
    );
  }
  const { letters } = read.data;
  const [at, letter] =
    note.kind === 'sent' ? [letters.length, sentOf(note, letters, reading)] : answered(note, letters);
  document.setIn(['letters', at], document.createNode(letter));
  writeAtomically(file, document.toString({ lineWidth: 0 }));
  return letter;
}

function sentOf(
  { producer, number, on }: Extract<Note, { kind: 'sent' }>,
  letters: readonly SentLetter[],
  reading: DueReading,
): SentLetter {
  if (letters.some((one) => one.producer === producer && one.number === number)) {
    throw new Fault(
      `Công văn số ${quoted(number)} gửi chủ thể này đã được ghi rồi.`,
      `Letter ${quoted(number)} to this producer is noted already.`,
    );
  }
  const [due] = lettersToSend(reading, { again: true }).filter((one) => one.producer.id === producer);
  if (due) return { producer, products: due.certificates.map(({ view }) => view.product.id), number, on };
  throw new Fault(
    'Chủ thể này chưa có giấy nào đến kỳ nộp hay quá hạn, nên không có công văn để ghi.',
    'Nothing of this producer is due, so there is no letter to note.',
  );
}

function answered(
  { producer, answer, on }: Extract<Note, { kind: 'reply' }>,
  letters: readonly SentLetter[],
): [number, SentLetter] {
  const at = letters.findLastIndex((one) => one.producer === producer);
  const sent = letters[at];
  if (!sent) {
    throw new Fault(
      'Chưa ghi công văn nào gửi chủ thể này. Ghi việc gửi trước: --sent MÃ --number SỐ --date NGÀY.',
      'No letter to this producer is noted. Note it first with --sent.',
    );
  }
  if (on < sent.on) {
    throw new Fault(
      `Ngày trả lời không thể trước ngày gửi công văn số ${quoted(sent.number)}. Xem lại --date.`,
      'The reply cannot come before the letter. Look at --date.',
    );
  }
  return [at, { ...sent, reply: { answer, on } }];
}
