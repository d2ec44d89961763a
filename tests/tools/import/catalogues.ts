import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { readKnown } from '../../../scripts/import/catalogue/known.ts';
import { readList } from '../../../scripts/import/read/read-list.ts';
import { understand } from '../../../scripts/import/understand/understand.ts';
import { writeAll } from '../../../scripts/import/write/journal.ts';
import { planOf, type Plan } from '../../../scripts/import/write/plan.ts';
import type { ListGround } from '../../../scripts/import/write/certificate-entry.ts';
import { DAY } from './expected.ts';

const content = resolve(import.meta.dirname, '../../../content');

export const GROUND: ListGround = { madeBy: 'UBND xã Phú Nghĩa (mẫu)', on: '2026-11-20' };

/** A copy of the demonstration's texts, without pictures; gone when the test ends. */
export function demonstration(): string {
  const folder = newFolder();
  cpSync(join(content, 'chuong-my'), folder, { recursive: true });
  return folder;
}

/** A catalogue of the same units without any entry. */
export function emptyCatalogue(): string {
  const folder = newFolder();
  for (const name of ['catalogue.yml', 'places.yml'])
    writeFileSync(join(folder, name), readFileSync(join(content, 'chuong-my', name), 'utf8'));
  return folder;
}

function newFolder(): string {
  const base = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(join(content, 'legal'), join(base, 'legal'), { recursive: true });
  mkdirSync(join(base, 'catalogue'));
  onTestFinished(() => {
    rmSync(base, { recursive: true, force: true });
  });
  return join(base, 'catalogue');
}

/** What importing a file into a catalogue would do. */
export async function planFor(file: string, folder: string, ground?: ListGround): Promise<Plan> {
  const known = readKnown(folder);
  return planOf(understand(await readList(file), known, DAY), known, ground);
}

export async function importInto(file: string, folder: string, ground?: ListGround): Promise<Plan> {
  const plan = await planFor(file, folder, ground);
  if (plan.changes.length > 0) writeAll(folder, plan.changes, new Date(), 'Nhập danh sách');
  return plan;
}

/** Every file below a folder with its content, for comparing before and after. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .filter((file) => !relative(folder, file).startsWith('.import'))
      .map((file) => [relative(folder, file), readFileSync(file, 'latin1')]),
  );
}
