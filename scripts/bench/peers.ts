import { existsSync, mkdirSync, rmSync, symlinkSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/run-tool.ts';
import { measure, type Measured } from './measure.ts';

const PEERS = join(projectRoot, 'tests/bench/peers');

export type Peer = (input: string, out: string) => Promise<Measured>;

function link(to: string, at: string): void {
  rmSync(at, { recursive: true, force: true });
  symlinkSync(to, at);
}

const hugo: Peer = (input, out) => {
  const work = join(PEERS, 'hugo');
  mkdirSync(join(work, 'layouts/partials'), { recursive: true });
  for (const name of ['top.html', 'bottom.html'])
    copyFileSync(join(input, name), join(work, 'layouts/partials', name));
  return measure('hugo', ['--quiet', '--contentDir', join(input, 'content'), '--destination', out], {
    cwd: work,
  });
};

const eleventy: Peer = async (input, out) => {
  const work = join(PEERS, 'eleventy');
  if (!existsSync(join(work, 'node_modules'))) {
    await measure('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: work });
  }
  link(join(input, 'content'), join(work, 'content'));
  for (const name of ['top.html', 'bottom.html'])
    copyFileSync(join(input, name), join(work, '_includes', name));
  return measure('node', ['--max-old-space-size=8192', 'node_modules/.bin/eleventy', '--quiet'], {
    cwd: work,
    env: { PEER_OUT: out },
  });
};

const astro: Peer = (input, out) => {
  const work = join(PEERS, 'astro');
  for (const folder of ['.astro', 'node_modules'])
    rmSync(join(work, folder), { recursive: true, force: true });
  return measure(
    'node',
    [
      '--max-old-space-size=12288',
      join(projectRoot, 'node_modules/astro/bin/astro.mjs'),
      'build',
      '--outDir',
      out,
    ],
    { cwd: work, env: { PEER_CONTENT: join(input, 'content'), ASTRO_TELEMETRY_DISABLED: '1' } },
  );
};

const floor =
  (processes: number): Peer =>
  (input, out) =>
    measure('node', [join(PEERS, 'floor.mjs'), input, out, String(processes)], { cwd: PEERS });

/** By the name in the table. */
export const PEER_BUILDS: Readonly<Record<string, Peer>> = {
  'floor, two processes': floor(2),
  Hugo: hugo,
  'Eleventy 3': eleventy,
  'stock Astro': astro,
};
