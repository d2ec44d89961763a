import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoneCommand } from '../command.ts';
import { REHEARSAL_ID, writeRehearsalCatalogue } from '../rehearsal/catalogue.ts';
import { Desk } from '../rehearsal/desk.ts';
import { Stage } from '../rehearsal/stage.ts';
import { stolenKey } from '../rehearsal/stolen-key.ts';
import { succession } from '../rehearsal/succession.ts';

export const rehearse: LoneCommand = {
  usage: 'rehearse',
  about: {
    vi: 'Diễn tập mất khóa và bàn giao khóa, trong một thư mục tạm: làm gì, theo thứ tự nào, người mua thấy gì. Không đụng đến tệp nào của cơ quan.',
    en: 'Rehearses a stolen key and a succession in a temporary folder: what is done, in what order, what shoppers see. Touches nothing of the office.',
  },
  options: {},
  words: false,
  async run(lang, _args, print) {
    const root = mkdtempSync(join(tmpdir(), 'ocop-dien-tap-'));
    try {
      writeRehearsalCatalogue(join(root, REHEARSAL_ID));
      print({
        vi: 'DIỄN TẬP trong một thư mục tạm: cơ quan, sản phẩm và ngày tháng đều là giả định.\n\nPHẦN 1. Khóa bị lấy cắp vào chiều thứ sáu, một nửa số tem in bằng khóa đó.',
        en: 'A REHEARSAL in a temporary folder: office, products and days are invented.\n\nPART 1. A key is stolen on a Friday; half of the stamps were printed with it.',
      });
      const stage = new Stage(new Desk(root, lang, print), lang, print);
      await stolenKey(stage);
      print({ vi: '\nPHẦN 2. Người giữ khóa nghỉ việc.', en: '\nPART 2. The keeper of the key leaves.' });
      await succession(stage);
      const { checks, failures } = stage;
      print(
        failures === 0
          ? {
              vi: `\nXong: ${String(checks)} điều đã thử đều đúng như quy định. Đã xóa thư mục tạm. Việc của từng người, theo thứ tự, ở content/TEM.md.`,
              en: `\nDone: all ${String(checks)} answers were as the rules demand. The temporary folder is gone. Who does what, in what order, is in content/TEM.md.`,
            }
          : {
              vi: `\n✗ ${String(failures)} trong ${String(checks)} điều đã thử không đúng như quy định (có dấu ✗ ở trên). Đừng cấp tem cho đến khi rõ vì sao.`,
              en: `\n✗ ${String(failures)} of ${String(checks)} answers were not as the rules demand (marked ✗ above). Issue no stamps until it is known why.`,
            },
      );
      return failures === 0 ? 0 : 1;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
