import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { cacheFolder } from '../../files/cache-folder.ts';
import { officeFolder } from '../office-folder.ts';

/** What this machine knows of publishing. */
export interface PublishNotes {
  /** As `npm run deploy -- --to` takes it. */
  readonly target: string;
  readonly publications: readonly { readonly at: string; readonly title: string }[];
}

/** Publications that can be taken back. */
export const KEPT_PUBLICATIONS = 10;

/** Where this catalogue's site is built before it goes online; another one for each catalogue of the machine. */
export function siteFolder(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(cacheFolder('office'), 'sites', name);
}

export function readNotes(folder: string): PublishNotes {
  const file = join(folder, '.office', 'publish.json');
  if (!existsSync(file)) return { target: '', publications: [] };
  try {
    const { target = '', publications = [] } = JSON.parse(
      readFileSync(file, 'utf8'),
    ) as Partial<PublishNotes>;
    return { target, publications };
  } catch {
    return { target: '', publications: [] };
  }
}

export function writeNotes(folder: string, notes: PublishNotes): void {
  writeAtomically(join(officeFolder(folder), 'publish.json'), JSON.stringify(notes, null, 2), 0o600);
}
