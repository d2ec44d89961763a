import { basename } from 'node:path';
import { issue, type Issue } from '../../domain/checks/issue.ts';
import {
  assertRowsAsSealed,
  DamagedStampFile,
  peekStatusList,
  readSeals,
  readStampOffice,
  readStampRows,
  STAMP_FILES,
} from '../reader/stamp-files.ts';

/** One issue for each file of the stamps' registry that cannot be trusted any more. */
export function stampFileIssues(folder: string): Issue[] {
  const found = [readStampRows, readSeals, readStampOffice, wholeRegistry, assertRowsAsSealed].flatMap(
    (read) => {
      try {
        read(folder);
        return [];
      } catch (error) {
        if (!(error instanceof DamagedStampFile)) throw error;
        return [
          issue('stamp-file-damaged', { path: basename(error.file), line: 1 }, { detail: error.detail }),
        ];
      }
    },
  );
  // The last ones read again what the others read.
  return found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index);
}

/** Stamps without the list of withdrawals: published so, every withdrawn one would pass for good. */
function wholeRegistry(folder: string): void {
  const list = peekStatusList(folder);
  if (list || readStampRows(folder).length === 0) return;
  throw new DamagedStampFile(STAMP_FILES.status, 'missing, though there are stamps');
}
