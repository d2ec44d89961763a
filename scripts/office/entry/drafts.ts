import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import type { Draft, Kind } from '../../../src/office/api-types.ts';
import { officeFolder } from '../office-folder.ts';
import { entryPaths, isKind } from './entry-paths.ts';

/** What is being written and was not saved yet. A draft is no part of the catalogue: it can stop no build. */
export function readDraft(folder: string, kind: Kind, id: string): Draft | undefined {
  const file = draftFile(folder, kind, id);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Draft;
  } catch {
    // Written in one step, so only somebody else can have damaged it.
    return undefined;
  }
}

export function keepDraft(folder: string, kind: Kind, id: string, draft: Draft): void {
  writeAtomically(draftFile(folder, kind, id), JSON.stringify(draft), 0o600);
}

export function dropDraft(folder: string, kind: Kind, id: string): void {
  rmSync(draftFile(folder, kind, id), { force: true });
}

/** Every draft of the office, by kind and id. */
export function allDrafts(
  folder: string,
): { readonly kind: Kind; readonly id: string; readonly draft: Draft }[] {
  return readdirSync(officeFolder(folder, 'drafts')).flatMap((name) => {
    const [kind = '', id = ''] = name.replace(/\.json$/u, '').split('.');
    if (!name.endsWith('.json') || !isKind(kind)) return [];
    const draft = readDraft(folder, kind, id);
    return draft ? [{ kind, id, draft }] : [];
  });
}

function draftFile(folder: string, kind: Kind, id: string): string {
  entryPaths(kind, id);
  return join(officeFolder(folder, 'drafts'), `${kind}.${id}.json`);
}
