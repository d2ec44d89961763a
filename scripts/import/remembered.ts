import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROLES, type Role } from './understand/columns.ts';
import type { FileChange } from './write/file-change.ts';

/** What the columns of this office's lists hold; no names and no numbers of people. */
export const MAPPING_FILE = 'import.yml';

/** Roles of columns by their folded head, as the office said once; roles that are not known any more are left out. */
export function readMapping(folder: string): {
  text: string | undefined;
  columns: ReadonlyMap<string, Role>;
} {
  const file = join(folder, MAPPING_FILE);
  if (!existsSync(file)) return { text: undefined, columns: new Map() };
  const text = readFileSync(file, 'utf8');
  const { columns = {} } = (parse(text) ?? {}) as { columns?: Record<string, unknown> };
  const known = Object.entries(columns).flatMap(([head, role]): [string, Role][] => {
    const found = ROLES.find((one) => one === role);
    return found === undefined ? [] : [[head, found]];
  });
  return { text, columns: new Map(known) };
}

/** Remembers what the command line said of columns. */
export function planMapping(folder: string, said: ReadonlyMap<string, Role>): FileChange[] {
  const { text, columns } = readMapping(folder);
  const all = new Map([...columns, ...said]);
  const after = `# Cột của các danh sách: đầu cột (không dấu) là gì. npm run import ghi.\n${stringify({ columns: Object.fromEntries(all) })}`;
  if (said.size === 0 || after === text) return [];
  return [
    {
      path: MAPPING_FILE,
      before: text,
      after,
      words: [`Nhớ ${String(said.size)} đầu cột trong ${MAPPING_FILE}`],
    },
  ];
}
