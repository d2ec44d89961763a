import { failed } from '../command-line/failed.ts';
import { complain, say, sayLines } from '../command-line/terminal.ts';
import { oneLine } from '../../src/domain/one-line.ts';
import { listLines } from './list-lines.ts';
import { LETTERS_FILE, noteLetter } from './note.ts';
import { readDueOptions, USAGE } from './options.ts';
import { readDue } from './read.ts';
import { dueSentences } from './say-due.ts';
import { writeDueFiles } from './write-files.ts';

/**
 * `npm run due`: 0 when all was read and written, 1 when a file could not be read or written, 2 for a wrong command line.
 * What could be read is listed all the same: an office must not miss a day because of another product's fault.
 */
export async function runDue(args: readonly string[]): Promise<number> {
  try {
    const options = readDueOptions(args);
    if (options.help) {
      sayLines(USAGE);
      return 0;
    }
    const { folder, today, months, note, formats } = options;
    const reading = readDue(folder, today, months);
    if (note) {
      const letter = await noteLetter(folder, note, reading);
      const words = dueSentences('vi', today).letter({ letter, state: 'open' });
      say(`Đã ghi vào ${LETTERS_FILE}: ${letter.producer}, ${words}.`);
    } else if (formats.length === 0) {
      sayLines(listLines(reading, options.by, options.lang).join('\n'));
    } else {
      const files = await writeDueFiles(reading, options);
      for (const file of files) say(`Đã ghi ${file}`);
      if (files.length === 0) say('Không có chủ thể nào cần gửi công văn lúc này, nên không ghi tệp nào.');
    }
    return saidLeftOut(reading.leftOut);
  } catch (error) {
    return failed(error);
  }
}

function saidLeftOut(files: readonly string[]): number {
  if (files.length === 0) return 0;
  complain(
    `Không đọc được ${String(files.length)} tệp, nên những gì trong đó KHÔNG có trong danh sách: ${files.map(oneLine).join(', ')}. Chạy npm run check để biết sai ở đâu.`,
  );
  return 1;
}
