import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { at, type CheckContext } from '../../domain/checks/context.ts';
import { issue, type Issue } from '../../domain/checks/issue.ts';

/** Scans of the catalogue in `folder` that are no longer the files that were fetched, or whose digest is not on record yet. */
export function scanDigestIssues(folder: string, { documents }: CheckContext): Issue[] {
  return documents.flatMap((entry) => {
    const { fetched, scan } = entry.data;
    const found = fetched && scan !== undefined && digestOf(join(folder, dirname(entry.path), scan));
    if (!found || found === fetched.sha256?.toLowerCase()) return [];
    const code = fetched.sha256 === undefined ? 'scan-undigested' : 'scan-changed';
    return [issue(code, at(entry, ['fetched', 'sha256']), { file: scan, found })];
  });
}

/** SHA-256 of a file; undefined for one that is not there, which is told elsewhere. */
function digestOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined;
  }
}
