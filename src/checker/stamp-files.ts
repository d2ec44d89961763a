import { basename } from 'node:path';
import { issue, type Issue } from '../domain/checks/issue.ts';
import { DamagedStampFile, readSeals, readStampOffice, readStampRows } from '../reader/stamp-files.ts';

/** One issue for each file of the stamps' registry that cannot be trusted any more. */
export function stampFileIssues(folder: string): Issue[] {
  return [readStampRows, readSeals, readStampOffice].flatMap((read) => {
    try {
      read(folder);
      return [];
    } catch (error) {
      if (!(error instanceof DamagedStampFile)) throw error;
      return [issue('stamp-file-damaged', { path: basename(error.file), line: 1 }, { detail: error.detail })];
    }
  });
}
