/** Where a site's releases lie: here or on another machine, asked by a shell. */
import type { ReadFile } from './forward.ts';
import { NO_RELEASE, type Manifest } from './manifest.ts';
import { quoted, type Shell } from './shell.ts';

/** A folder that holds `releases/<id>/`, their lists `releases/<id>.json`, and `current`, a link to one of them. */
export interface Target {
  readonly shell: Shell;
  readonly folder: string;
  /** How many releases stay for going back. */
  readonly keep: number;
}

/** A script that runs in the target's folder, and ends at the first fault. */
export const inFolder = ({ folder }: Target, script: string) => `set -e; cd -- ${quoted(folder)}; ${script}`;

/** A release's name, as it is given here: whatever else lies in the folder is none, and is never asked of the shell. */
const ID = /^[0-9]{8}T[0-9]{9}Z-[0-9a-f]{8}$/;

/** The release that is online; undefined where there is none. */
export async function currentId(target: Target): Promise<string | undefined> {
  const link = await target.shell(
    `set -e; mkdir -p -- ${quoted(`${target.folder}/releases`)}; cd -- ${quoted(target.folder)}; readlink current || true`,
  );
  // `readlink` ends its line; what else is around the name belongs to it.
  const id = /^releases\/([^/]*)\n$/.exec(link)?.[1];
  return id !== undefined && ID.test(id) ? id : undefined;
}

/** All releases, oldest first. */
export async function releases(target: Target): Promise<string[]> {
  const names = await target.shell(inFolder(target, 'ls releases'));
  return names
    .split('\n')
    .filter((name) => ID.test(name))
    .sort();
}

/** A file or folder among the releases, as a word for the shell. */
export function inReleases(name: string): string {
  return quoted(`releases/${name}`);
}

/** Reads the files of a release; of none there are none. */
export function fileIn(target: Target, id: string | undefined): ReadFile {
  return async (path) => {
    if (id === undefined) return undefined;
    const text = await target.shell(
      inFolder(target, `cat -- ${inReleases(`${id}/${path}`)} 2>/dev/null || true`),
    );
    return text === '' ? undefined : text;
  };
}

/** The list of a release's files. */
export async function listOf(target: Target, id: string | undefined): Promise<Manifest> {
  if (!id) return NO_RELEASE;
  const text = await target.shell(inFolder(target, `cat -- ${inReleases(`${id}.json`)} 2>/dev/null || true`));
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    // A list that is damaged costs a whole upload, nothing more.
    return NO_RELEASE;
  }
}

/** Makes `current` lead to a release, in one step: a visitor gets the old site or the new one. */
export async function switchCurrent(target: Target, id: string): Promise<void> {
  await target.shell(
    inFolder(
      target,
      `test -d ${inReleases(id)}; ln -sfn -- ${inReleases(id)} current.new; mv -T current.new current`,
    ),
  );
}
