import { issue, type Issue } from '../../domain/checks/issue.ts';
import { isBitSet, publishableCredentials } from '../../domain/stamp/credential.ts';
import {
  DamagedStampFile,
  peekStatusList,
  readStampOffice,
  readStampRows,
  STAMP_FILES,
} from '../reader/stamp-files.ts';
import { statusListBits } from '../../signature/status-bits.ts';

/** Where copies of certificates say something else than their stamps, so that the site leaves them out; damage is told elsewhere. */
export function stampCredentialIssues(folder: string): Issue[] {
  try {
    const { credentials, keys } = readStampOffice(folder);
    if (!credentials) return [];
    const [rows, list] = [readStampRows(folder), peekStatusList(folder) ?? null];
    const bits = statusListBits(credentials.statusList);
    const published = publishableCredentials(credentials, rows, list, keys, (index) => isBitSet(bits, index));
    const made = Object.keys(credentials.byCode);
    const left = made.filter((code) => !Object.hasOwn(published, code));
    if (left.length === 0) return [];
    const values = { left: String(left.length), made: String(made.length), stamp: left[0] ?? '' };
    return [issue('credentials-behind', { path: STAMP_FILES.credentials, line: 1 }, values)];
  } catch (error) {
    if (!(error instanceof DamagedStampFile)) throw error;
    return [];
  }
}
