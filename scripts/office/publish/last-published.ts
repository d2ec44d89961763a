import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { publish } from '../../../src/content/reader/publish.ts';
import type { SourceCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { KINDS, type Kind } from '../../../src/office/api-types.ts';
import { officeFolder } from '../office-folder.ts';
import type { PublicEntries } from './changes.ts';

/** What visitors may see of a catalogue: entries by kind and id, contacts without consent left out. */
export function publicEntries(source: SourceCatalogue): PublicEntries {
  const published = publish(source);
  return Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => {
      const all: readonly { id: string }[] = kind === 'catalogue' ? [published.catalogue] : published[kind];
      return [
        kind,
        Object.fromEntries(all.map((entry) => [entry.id, JSON.parse(JSON.stringify(entry)) as object])),
      ];
    }),
  ) as PublicEntries;
}

/** What was published last from this machine; undefined before the first time. */
export function lastPublished(folder: string): PublicEntries | undefined {
  const file = join(folder, '.office', 'published.json.gz');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as PublicEntries;
  } catch {
    return undefined;
  }
}

export function keepPublished(folder: string, entries: PublicEntries): void {
  writeAtomically(join(officeFolder(folder), 'published.json.gz'), gzipSync(JSON.stringify(entries)), 0o600);
}
