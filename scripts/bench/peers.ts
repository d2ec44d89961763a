import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../command-line/run-tool.ts';
import { measure, type Measured } from './measure.ts';

const PEERS = join(projectRoot, 'tests/bench/peers');

/** A builder of the same product pages from the same input; `again` builds once more after an edit, with what it keeps. */
export interface Peer {
  readonly cold: (input: string, out: string) => Promise<Measured>;
  readonly again: (input: string, out: string) => Promise<Measured>;
}

function link(to: string, at: string): void {
  rmSync(at, { recursive: true, force: true });
  symlinkSync(to, at);
}

const frame = (input: string, at: string) => {
  rmSync(at, { recursive: true, force: true });
  cpSync(join(input, 'frame'), at, { recursive: true });
};

const hugo = (input: string, out: string) => {
  const work = join(PEERS, 'hugo');
  frame(input, join(work, 'layouts/partials/frame'));
  return measure(
    'hugo',
    ['--quiet', '--contentDir', join(input, 'content'), '--destination', join(out, 'san-pham')],
    {
      cwd: work,
    },
  );
};

async function eleventy(input: string, out: string): Promise<Measured> {
  const work = join(PEERS, 'eleventy');
  if (!existsSync(join(work, 'node_modules'))) {
    await measure('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: work });
  }
  link(join(input, 'content'), join(work, 'content'));
  frame(input, join(work, '_includes/frame'));
  return measure('node', ['--max-old-space-size=8192', 'node_modules/.bin/eleventy', '--quiet'], {
    cwd: work,
    env: { PEER_OUT: out },
  });
}

const astro = (input: string, out: string) =>
  measure(
    'node',
    [
      '--max-old-space-size=12288',
      join(projectRoot, 'node_modules/astro/bin/astro.mjs'),
      'build',
      '--outDir',
      out,
    ],
    {
      cwd: join(PEERS, 'astro'),
      env: { PEER_CONTENT: join(input, 'content'), ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );

const floor = (input: string, out: string) =>
  measure('node', [join(PEERS, 'floor.mjs'), input, out, '2'], { cwd: PEERS });

/** By the name in the table. */
export const PEER_BUILDS: Readonly<Record<string, Peer>> = {
  'floor, two processes': { cold: floor, again: floor },
  Hugo: { cold: hugo, again: hugo },
  // Its `--incremental=FILE` fails without a build before it in the same process (3.1.8).
  'Eleventy 3': { cold: eleventy, again: eleventy },
  'stock Astro': {
    cold: (input, out) => {
      for (const folder of ['.astro', 'node_modules'])
        rmSync(join(PEERS, 'astro', folder), { recursive: true, force: true });
      return astro(input, out);
    },
    again: astro,
  },
};

/** One more sentence in the first product's story, for every peer; returns the file's name. */
export function editInput(input: string): string {
  const [name = ''] = readdirSync(join(input, 'content')).sort();
  appendFileSync(join(input, 'content', name), '\nThêm một câu.\n');
  const file = join(input, 'pages.json');
  const pages = JSON.parse(readFileSync(file, 'utf8')) as { id: string; story: string }[];
  const page = pages.find(({ id }) => `${id}.md` === name);
  if (page) page.story += '\n\nThêm một câu.';
  writeFileSync(file, JSON.stringify(pages));
  return name;
}

/** Makes the peers' input out of our own pages in `site`. */
export function makeInput(publishedFile: string, site: string, input: string): Promise<Measured> {
  mkdirSync(input, { recursive: true });
  return measure('node', ['tests/bench/peers/input.ts', publishedFile, site, input], { cwd: projectRoot });
}
