import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { NO_RELEASE, filesOf, planRelease, type Manifest, type Plan } from './manifest.ts';
import { quoted, type Shell } from './shell.ts';

/** A folder that holds `releases/<id>/`, their lists `releases/<id>.json`, and `current`, a link to one of them. */
export interface Target {
  readonly shell: Shell;
  readonly folder: string;
  /** How many releases stay for going back. */
  readonly keep: number;
}

const inFolder = ({ folder }: Target, script: string) => `set -e; cd ${quoted(folder)}; ${script}`;

async function currentId(target: Target): Promise<string | undefined> {
  const link = await target.shell(
    `set -e; mkdir -p ${quoted(`${target.folder}/releases`)}; cd ${quoted(target.folder)}; readlink current || true`,
  );
  return link.trim().replace(/^releases\//, '') || undefined;
}

async function releases(target: Target): Promise<string[]> {
  const names = await target.shell(inFolder(target, 'ls releases'));
  return names
    .split('\n')
    .filter((name) => /^[0-9]{8}T[0-9]{9}Z-[0-9a-f]{8}$/.test(name))
    .sort();
}

async function listOf(target: Target, id: string | undefined): Promise<Manifest> {
  if (!id) return NO_RELEASE;
  const text = await target.shell(inFolder(target, `cat releases/${id}.json 2>/dev/null || true`));
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    // A list that is damaged costs a whole upload, nothing more.
    return NO_RELEASE;
  }
}

/** Makes `current` lead to a release, in one step: a visitor gets the old site or the new one. */
async function switchCurrent(target: Target, id: string): Promise<void> {
  await target.shell(
    inFolder(target, `test -d releases/${id}; ln -sfn releases/${id} current.new; mv -T current.new current`),
  );
}

export interface Deployed extends Plan {
  readonly id: string;
  readonly switched: boolean;
}

/**
 * Puts `site` beside the releases that are there and switches to it; a dry run only says what would be sent. `files`:
 * the digest of each file, where it is known already.
 */
export async function deployRelease(
  target: Target,
  site: string,
  now: Date,
  dryRun = false,
  files: Readonly<Record<string, string>> = filesOf(site),
): Promise<Deployed> {
  const last = await currentId(target);
  const before = await listOf(target, last);
  const plan = planRelease(before, files, target.keep);
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  const id = `${now.toISOString().replace(/[-:.]/g, '')}-${digest}`;
  if (dryRun || (plan.upload.length === 0 && plan.remove.length === 0 && last)) {
    return { ...plan, id: last ?? id, switched: false };
  }
  const partial = `releases/${id}.partial`;
  // What a broken upload left is never served, and goes now.
  const start = before === NO_RELEASE ? `mkdir ${partial}` : `cp -al releases/${last ?? ''} ${partial}`;
  await target.shell(inFolder(target, `rm -rf releases/*.partial; ${start}`));
  // Changed files go first: unpacking must not write into a file that the last release shares.
  const away = [...plan.remove, ...plan.upload];
  await target.shell(
    inFolder(target, `cd ${partial}; xargs -0 -r rm -f --`),
    away.map((path) => `${path}\0`).join(''),
  );
  if (plan.upload.length > 0) await send(target, site, partial, plan.upload);
  const expected = Object.keys(files).length + Object.keys(plan.manifest.carried).length;
  await target.shell(
    inFolder(
      target,
      `find ${partial} -type d -empty -delete; n=$(find ${partial} -type f | wc -l); ` +
        `test "$n" -eq ${String(expected)} || { echo "files: $n, expected ${String(expected)}" >&2; exit 1; }`,
    ),
  );
  await target.shell(
    inFolder(target, `cat > releases/${id}.json; mv ${partial} releases/${id}`),
    JSON.stringify(plan.manifest),
  );
  await switchCurrent(target, id);
  await prune(target, id);
  return { ...plan, id, switched: true };
}

async function send(target: Target, site: string, partial: string, files: readonly string[]): Promise<void> {
  const tar = spawn('tar', ['-c', '-z', '--hard-dereference', '-C', site, '--null', '-T', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const packed = new Promise<void>((done, fail) => {
    tar.on('error', fail);
    tar.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`tar: ${String(code)}`));
    });
  });
  tar.stdin.end(files.map((path) => `${path}\0`).join(''));
  const unpacked = target.shell(inFolder(target, `tar -x -z -C ${partial}`), tar.stdout);
  // Nobody reads what it packs then, and it would wait for ever.
  unpacked.catch(() => tar.kill());
  // What went wrong over there is the cause, what went wrong here the consequence.
  for (const end of await Promise.allSettled([unpacked, packed]))
    if (end.status === 'rejected') throw end.reason;
}

async function prune(target: Target, current: string): Promise<void> {
  const old = (await releases(target)).filter((id) => id < current).slice(0, -target.keep);
  for (const id of old) await target.shell(inFolder(target, `rm -rf releases/${id} releases/${id}.json`));
}

/** Switches back to the release before the current one; resolves with its id, undefined where there is none. */
export async function rollBack(target: Target): Promise<string | undefined> {
  const current = await currentId(target);
  const earlier = (await releases(target)).filter((id) => current !== undefined && id < current).at(-1);
  if (earlier) await switchCurrent(target, earlier);
  return earlier;
}
