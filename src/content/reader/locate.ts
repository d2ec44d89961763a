import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { oneLine } from '../../domain/one-line.ts';

/** The catalogue that is built when nothing else is asked for. */
export const DEFAULT_CATALOGUE = 'chuong-my';

/** Folder of all catalogues of this repository, and of the law they share. */
export const contentRoot = resolve(import.meta.dirname, '../../../content');

/**
 * The folder of a catalogue, given as a name under `content/` or a path (absolute or from the working
 * directory). Throws a sentence for people when there is none.
 */
export function locateCatalogue(nameOrPath = process.env['CATALOGUE'] || DEFAULT_CATALOGUE): string {
  const candidates = isAbsolute(nameOrPath)
    ? [nameOrPath]
    : [join(contentRoot, nameOrPath), resolve(nameOrPath)];
  const found = candidates.find((folder) => existsSync(join(folder, 'catalogue.yml')));
  if (found) return found;
  const folder = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isDirectory());
  throw new Error(
    folder
      ? `Thư mục ${oneLine(folder)} chưa có tệp catalogue.yml. Hãy chép content/chuong-my/catalogue.yml sang rồi sửa. (No catalogue.yml there.)`
      : `Không thấy danh mục "${oneLine(nameOrPath)}". Hãy viết tên một thư mục trong content/ hoặc một đường dẫn. (No such catalogue.)`,
  );
}
