import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../pipeline/site/files-below.ts';
import { isImmutable } from './cache-rules.ts';

/** A release in a list: each file's digest, and files of older releases that open pages may still ask for. */
export interface Manifest {
  readonly files: Readonly<Record<string, string>>;
  /** Path → how many releases ago it was last part of the site. */
  readonly carried: Readonly<Record<string, number>>;
}

export const NO_RELEASE: Manifest = { files: {}, carried: {} };

export function filesOf(site: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(site)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(site, file)))
          .digest('hex'),
      ]),
  );
}

export interface Plan {
  readonly manifest: Manifest;
  /** New or changed files: those that pages need first, then pages. */
  readonly upload: readonly string[];
  /** Files of the last release that neither the new one nor an open page needs. */
  readonly remove: readonly string[];
}

/** Pages come after what they need. A compressed page is a page. */
export function isPage(path: string): boolean {
  return /\.html(\.(br|gz))?$/.test(path);
}

/** What it takes to get from `last` to `files`; hashed files stay for `keep` releases after their last use. */
export function planRelease(last: Manifest, files: Readonly<Record<string, string>>, keep: number): Plan {
  const changed = Object.keys(files).filter(
    (path) => last.files[path] !== files[path] && !(path in last.carried),
  );
  const upload = [...changed.filter((path) => !isPage(path)), ...changed.filter(isPage)];
  const carried: Record<string, number> = {};
  const remove: string[] = [];
  const gone = [...Object.keys(last.files), ...Object.keys(last.carried)].filter((path) => !(path in files));
  for (const path of gone) {
    const age = (last.carried[path] ?? 0) + 1;
    if (isImmutable(`/${path}`) && age <= keep) carried[path] = age;
    else remove.push(path);
  }
  return { manifest: { files, carried }, upload, remove };
}
