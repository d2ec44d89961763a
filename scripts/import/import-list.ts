import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { resolve } from 'node:path';
import { say, sayLines } from '../command-line/terminal.ts';
import { readKnown } from './catalogue/known.ts';
import { doubtsWorkbook } from './doubts/workbook.ts';
import type { ImportOptions } from './options.ts';
import { planMapping } from './remembered.ts';
import { planWords, reportOf } from './report.ts';
import type { Understood } from './understand/understood.ts';
import { apply } from './write/apply.ts';
import { planOf } from './write/plan.ts';

/** Says what a list means for the catalogue, writes the sheet of doubts where one is asked for, and the catalogue with `--write`. */
export async function importList(
  understood: Understood,
  name: string,
  options: ImportOptions,
): Promise<void> {
  const known = readKnown(options.folder);
  const plan = planOf(understood, known, options.ground);
  const changes = [...plan.changes, ...planMapping(options.folder, options.columns)];
  sayLines(reportOf(understood, name, plan));
  sayLines(planWords(changes, plan, options));
  if (options.out !== undefined) {
    const asks = new Map(plan.waiting.map(({ product, asks: questions }) => [product, questions]));
    writeAtomically(resolve(options.out), await doubtsWorkbook(understood, asks, known), 0o600);
    say(`Đã ghi ${options.out}. Trả lời ở cột “Chọn”, lưu lại, rồi nhập chính tệp ấy.`);
  }
  if (!options.write) return;
  await apply(options.folder, changes);
  say(
    changes.length === 0
      ? 'Không có gì mới để ghi.'
      : `Đã ghi ${String(changes.length)} tệp. Muốn trả lại như cũ: npm run import -- --undo. Xong thì chạy npm run check.`,
  );
}
