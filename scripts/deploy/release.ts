import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertForward } from './forward.ts';
import { NO_RELEASE, filesOf, planRelease, type Plan } from './manifest.ts';
import {
  currentId,
  fileIn,
  inFolder,
  inReleases,
  listOf,
  releases,
  switchCurrent,
  type Target,
} from './releases-folder.ts';

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

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
