import type { CheckContext } from '../../domain/checks/context.ts';
import type { Issue } from '../../domain/checks/issue.ts';
import { stampRecordIssues } from '../../domain/checks/stamp-records.ts';
import { peekStatusList, readStampRows } from '../reader/stamp-files.ts';

/** Where the stamps of the catalogue in `folder` and its products' files differ; what is damaged is told elsewhere. */
export function stampStatusIssues(folder: string, context: CheckContext): Issue[] {
  const rows = attempt(() => readStampRows(folder)) ?? [];
  const list = attempt(() => peekStatusList(folder));
  return list && rows.length > 0 ? stampRecordIssues(context, rows, list) : [];
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
