import fs from 'node:fs';
import { relative } from 'node:path';
import git from 'isomorphic-git';

/** The git repository that a catalogue lies in; undefined where it lies in none. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
  try {
    return await git.findRoot({ fs, filepath: folder });
  } catch {
    return undefined;
  }
}

/** Records the catalogue's files as they are; resolves with the commit's short name, undefined where nothing changed. */
export async function commitCatalogue(folder: string, message: string): Promise<string | undefined> {
  const dir = await repositoryOf(folder);
  if (dir === undefined) return undefined;
  const within = relative(dir, folder).replaceAll('\\', '/') || '.';
  const rows = await git.statusMatrix({ fs, dir, filepaths: [within] });
  const changed = rows.filter(([, head, workdir, stage]) => head !== workdir || workdir !== stage);
  if (changed.length === 0) return undefined;
  for (const [filepath, , workdir] of changed) {
    if (workdir === 0) await git.remove({ fs, dir, filepath });
    else await git.add({ fs, dir, filepath });
  }
  const name = (await git.getConfig({ fs, dir, path: 'user.name' })) as string | undefined;
  const email = (await git.getConfig({ fs, dir, path: 'user.email' })) as string | undefined;
  const author = { name: name ?? 'Văn phòng OCOP', email: email ?? 'ocop@localhost' };
  const commit = await git.commit({ fs, dir, message, author });
  return commit.slice(0, 7);
}
