import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PAGE_CACHE_CONTROL, cacheRuleOf } from './cache-rules.ts';
import { contentType } from './file-kinds.ts';
import { assertForward } from './forward.ts';
import { NO_RELEASE, filesOf, isPage, planRelease, type Manifest, type Plan } from './manifest.ts';

/** The list of what lies in the bucket; no page links to it. */
const LIST = '.release.json';

function aws(args: readonly string[]): string {
  const result = spawnSync('aws', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // The list of a national release is tens of megabytes, Node's own limit one.
    maxBuffer: 2 ** 28,
  });
  if (result.error)
    throw new Error('Cần lệnh "aws" (AWS CLI) và khoá của kho. (The aws command is missing.)');
  if (result.status !== 0) throw new Error(`aws ${args.join(' ')}\n${result.stderr}`);
  return result.stdout;
}

/** A file of the bucket; undefined only where the store says that there is none, never after a broken line. */
function fileIn(bucket: string, path: string): string | undefined {
  try {
    return aws(['s3', 'cp', `${bucket}/${path}`, '-']);
  } catch (error) {
    if (/\(404\)|NoSuchKey/.test(String(error))) return undefined;
    throw error;
  }
}

function listIn(bucket: string): Manifest {
  const list = fileIn(bucket, LIST);
  return list === undefined ? NO_RELEASE : (JSON.parse(list) as Manifest);
}

/** What one request may delete. */
const DELETED_AT_ONCE = 1000;

/** Deletes files, a thousand a request. Throws where the store names one that it kept. */
function deleteFrom(bucket: string, files: readonly string[], staged: string): void {
  const [name = '', ...folders] = bucket.replace('s3://', '').split('/');
  const list = join(staged, 'delete.json');
  for (let at = 0; at < files.length; at += DELETED_AT_ONCE) {
    const Objects = files
      .slice(at, at + DELETED_AT_ONCE)
      .map((file) => ({ Key: [...folders.filter(Boolean), file].join('/') }));
    writeFileSync(list, JSON.stringify({ Objects, Quiet: true }));
    const answer = aws(['s3api', 'delete-objects', '--bucket', name, '--delete', `file://${list}`]);
    if (answer.includes('"Errors"')) throw new Error(`aws s3api delete-objects\n${answer}`);
  }
}

/** Files that one `aws s3 cp` can carry: of one type and caching, and pages apart. */
interface Batch {
  readonly cacheControl: string;
  readonly type: string;
  readonly files: string[];
}

/** What pages need first, then pages. */
function batches(files: readonly string[]): Batch[] {
  const groups = new Map<string, Batch>();
  for (const file of files) {
    const cacheControl = cacheRuleOf(`/${file}`)?.cacheControl ?? PAGE_CACHE_CONTROL;
    const type = contentType(file);
    const key = `${isPage(file) ? '1' : '0'} ${cacheControl} ${type}`;
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { cacheControl, type, files: [file] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, batch]) => batch);
}

/**
 * Sends what changed to an object store: what pages need, then pages, then the list, deletes last. A store has no
 * switch, so an open page and its files may differ by one release; hashed files stay, so none is missing. Throws a
 * sentence where status or keys of stamps would go back.
 */
export async function deployBucket(
  bucket: string,
  site: string,
  keep: number,
  dryRun = false,
): Promise<Plan> {
  const last = listIn(bucket);
  await assertForward(
    // What no list names is not asked for: an empty bucket is asked once.
    (path) => (path in last.files ? fileIn(bucket, path) : undefined),
    (path) => (existsSync(join(site, path)) ? readFileSync(join(site, path), 'utf8') : undefined),
  );
  const plan = planRelease(last, filesOf(site), keep);
  if (dryRun) return plan;
  const staged = mkdtempSync(join(tmpdir(), 'ocop-deploy-'));
  try {
    for (const { cacheControl, type, files } of batches(plan.upload)) {
      const folder = join(staged, 'batch');
      for (const file of files) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        copyFileSync(join(site, file), join(folder, file));
      }
      aws([
        's3',
        'cp',
        folder,
        `${bucket}/`,
        '--recursive',
        '--only-show-errors',
        '--cache-control',
        cacheControl,
        '--content-type',
        type,
      ]);
      rmSync(folder, { recursive: true });
    }
    writeFileSync(join(staged, LIST), JSON.stringify(plan.manifest));
    aws([
      's3',
      'cp',
      join(staged, LIST),
      `${bucket}/${LIST}`,
      '--only-show-errors',
      '--cache-control',
      'no-store',
    ]);
    deleteFrom(bucket, plan.remove, staged);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return plan;
}
