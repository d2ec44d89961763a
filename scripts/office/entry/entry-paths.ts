import { existsSync, realpathSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import { KINDS, type Kind } from '../../../src/office/api-types.ts';
import { Fault } from '../../command-line/fault.ts';

/** Where an entry lies, relative to its catalogue, with forward slashes. */
export interface EntryPaths {
  readonly main: string;
  /** The English story, where the kind has one. */
  readonly english?: string;
  /** The folder of its photos. */
  readonly folder: string;
}

/** An id that is a file's name on every system, and leads nowhere else. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

/** The paths of an entry; throws a `Fault` for a kind or an id that is none. */
export function entryPaths(kind: string, id: string): EntryPaths {
  if (!isKind(kind)) throw new Fault('Không có loại mục này.', 'There is no such kind of entry.');
  const { shape, path } = COLLECTIONS[kind];
  if (shape === 'single') return { main: path, folder: '' };
  if (!ID.test(id) || id.length > 80)
    throw new Fault(
      'Mã của mục chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
      'An id has lower-case letters, digits and hyphens alone.',
    );
  if (shape === 'file') return { main: posix.join(path, `${id}.yml`), folder: path };
  const folder = posix.join(path, id);
  return { main: posix.join(folder, 'index.md'), english: posix.join(folder, 'en.md'), folder };
}

/** The file at `path` of the catalogue; throws where a link leads out of it. */
export function within(catalogue: string, path: string): string {
  const file = join(catalogue, path);
  if (existsSync(file) && !realpathSync(file).startsWith(realpathSync(catalogue) + sep))
    throw new Fault(`${path} dẫn ra ngoài danh mục.`, `${path} leads out of the catalogue.`);
  return file;
}
