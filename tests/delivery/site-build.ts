import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { filesBelow } from '../../scripts/pipeline/site/files-below.ts';
import { contentRoot } from '../../src/content/reader/locate.ts';
import { TEST_DAY } from '../browser/sites.ts';

export const root = resolve(import.meta.dirname, '../..');

/** A folder of this test run inside the project, empty. */
export function workFolder(name: string): string {
  const folder = join(root, '.cache/delivery', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of the demonstration that a test may change. */
export function copyOfDemo(folder: string): string {
  const catalogue = join(folder, 'chuong-my');
  cpSync(join(contentRoot, 'chuong-my'), catalogue, { recursive: true });
  // The law and the search words lie beside the catalogues.
  if (!existsSync(join(folder, 'legal')))
    cpSync(join(contentRoot, 'legal'), join(folder, 'legal'), { recursive: true });
  return catalogue;
}

/** Starts a build in a process group of its own, so that a test can kill all of it. */
export function startBuild(catalogue: string, outDir: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return spawn('node', ['scripts/build.ts', '--outDir', outDir], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CATALOGUE: catalogue, BUILD_DATE: TEST_DAY, ...env, PATH: path },
  });
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}

/** Builds, and throws what it printed when it fails. */
export async function build(catalogue: string, outDir: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, output } = await ended(startBuild(catalogue, outDir, env));
  if (code !== 0) throw new Error(output);
  return output;
}

/** Digest of every file of a site, by path. */
export function digests(site: string): Map<string, string> {
  return new Map(
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

/** Paths that two sites do not have alike. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [digests(one), digests(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}
