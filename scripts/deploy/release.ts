import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertForward, assertPagesKnowKeys, FORWARD_FILES, isNewer, type ReadFile } from './forward.ts';
import { NO_RELEASE, filesOf, planRelease, type Manifest, type Plan } from './manifest.ts';
import { quoted, type Shell } from './shell.ts';

/** A folder that holds `releases/<id>/`, their lists `releases/<id>.json`, and `current`, a link to one of them. */
export interface Target {
  readonly shell: Shell;
  readonly folder: string;
  /** How many releases stay for going back. */
  readonly keep: number;
}

const inFolder = ({ folder }: Target, script: string) => `set -e; cd -- ${quoted(folder)}; ${script}`;

/** A release's name, as it is given here: whatever else lies in the folder is none, and is never asked of the shell. */
const ID = /^[0-9]{8}T[0-9]{9}Z-[0-9a-f]{8}$/;

async function currentId(target: Target): Promise<string | undefined> {
  const link = await target.shell(
    `set -e; mkdir -p -- ${quoted(`${target.folder}/releases`)}; cd -- ${quoted(target.folder)}; readlink current || true`,
  );
  // `readlink` ends its line; what else is around the name belongs to it.
  const id = /^releases\/([^/]*)\n$/.exec(link)?.[1];
  return id !== undefined && ID.test(id) ? id : undefined;
}

async function releases(target: Target): Promise<string[]> {
  const names = await target.shell(inFolder(target, 'ls releases'));
  return names
    .split('\n')
    .filter((name) => ID.test(name))
    .sort();
}

/** A file or folder among the releases, as a word for the shell. */
function inReleases(name: string): string {
  return quoted(`releases/${name}`);
}

/** Reads the files of a release; of none there are none. */
function fileIn(target: Target, id: string | undefined): ReadFile {
  return async (path) => {
    if (id === undefined) return undefined;
    const text = await target.shell(
      inFolder(target, `cat -- ${inReleases(`${id}/${path}`)} 2>/dev/null || true`),
    );
    return text === '' ? undefined : text;
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function listOf(target: Target, id: string | undefined): Promise<Manifest> {
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
async function switchCurrent(target: Target, id: string): Promise<void> {
  await target.shell(
    inFolder(
      target,
      `test -d ${inReleases(id)}; ln -sfn -- ${inReleases(id)} current.new; mv -T current.new current`,
    ),
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
  await assertForward(fileIn(target, last), (path) => readIfThere(join(site, path)));
  const before = await listOf(target, last);
  const plan = planRelease(before, files, target.keep);
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  const id = `${now.toISOString().replace(/[-:.]/g, '')}-${digest}`;
  if (dryRun || (plan.upload.length === 0 && plan.remove.length === 0 && last)) {
    return { ...plan, id: last ?? id, switched: false };
  }
  const partial = inReleases(`${id}.partial`);
  // What a broken upload left is never served, and goes now.
  const start =
    before === NO_RELEASE ? `mkdir -- ${partial}` : `cp -al -- ${inReleases(last ?? '')} ${partial}`;
  await target.shell(inFolder(target, `rm -rf releases/*.partial; ${start}`));
  // Changed files go first: unpacking must not write into a file that the last release shares.
  const away = [...plan.remove, ...plan.upload];
  await target.shell(
    inFolder(target, `cd -- ${partial}; xargs -0 -r rm -f --`),
    away.map((path) => `${path}\0`).join(''),
  );
  if (plan.upload.length > 0) await send(target, site, partial, plan.upload);
  const expected = Object.keys(files).length + Object.keys(plan.manifest.carried).length;
  await target.shell(
    inFolder(
      target,
      // Counted by the sign that no name holds: a name may have a line break.
      `find ${partial} -type d -empty -delete; n=$(find ${partial} -type f -print0 | tr -cd '\\000' | wc -c); ` +
        `test "$n" -eq ${String(expected)} || { echo "files: $n, expected ${String(expected)}" >&2; exit 1; }`,
    ),
  );
  await target.shell(
    inFolder(target, `cat > ${inReleases(`${id}.json`)}; mv -- ${partial} ${inReleases(id)}`),
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
  for (const id of old)
    await target.shell(inFolder(target, `rm -rf -- ${inReleases(id)} ${inReleases(`${id}.json`)}`));
}

/**
 * Switches back to the release before the current one, which takes the newest status and keys of stamps along; resolves
 * with its id, undefined where there is none. Throws a sentence where its pages do not know those keys.
 */
export async function rollBack(target: Target): Promise<string | undefined> {
  const current = await currentId(target);
  const earlier = (await releases(target)).filter((id) => current !== undefined && id < current).at(-1);
  if (!earlier || !current) return undefined;
  await assertPagesKnowKeys(fileIn(target, current), fileIn(target, earlier));
  await bringForward(target, current, earlier);
  await switchCurrent(target, earlier);
  return earlier;
}

/** Puts the current release's status and keys into an earlier one, and into its list, unless its own are newer. */
async function bringForward(target: Target, current: string, earlier: string): Promise<void> {
  if (await isNewer(fileIn(target, earlier), fileIn(target, current))) return;
  const [now, then] = [await listOf(target, current), await listOf(target, earlier)];
  const paths = FORWARD_FILES.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
  for (const path of paths) {
    const [from, to] = [inReleases(`${current}/${path}`), inReleases(`${earlier}/${path}`)];
    // Taken away, never written into: another release may share the file that is there.
    await target.shell(
      inFolder(
        target,
        `rm -f -- ${to}; if test -e ${from}; then mkdir -p -- "$(dirname -- ${to})"; ln -- ${from} ${to}; fi`,
      ),
    );
  }
  if (then === NO_RELEASE) return;
  const kept = Object.entries(then.files).filter(([path]) => !paths.includes(path));
  const taken = Object.entries(now.files).filter(([path]) => paths.includes(path));
  const files = Object.fromEntries([...kept, ...taken]);
  const list = inReleases(`${earlier}.json`);
  await target.shell(
    inFolder(target, `cat > ${list}.new; mv -f -- ${list}.new ${list}`),
    JSON.stringify({ ...then, files } satisfies Manifest),
  );
}
