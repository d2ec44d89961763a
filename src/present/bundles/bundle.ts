import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, transform } from 'esbuild';

/** Browser code or a style sheet as one text, with its hash for the Content-Security-Policy. */
export interface Bundle {
  readonly text: string;
  /** `sha256-…` */
  readonly hash: `sha256-${string}`;
}

/** How many times longer the site's pages wait for a file; an input of the build. */
const WAIT_FACTOR = Number(process.env['WAIT_FACTOR']) || 1;

const made = new Map<string, Promise<Bundle>>();

/**
 * A script of src/ with all it imports as one text, made once per build. Astro would put shared parts into files
 * of their own; a stamp's page must answer without waiting for them, and a worker must be one file.
 */
export function bundleScript(
  entry: string,
  format: 'iife' | 'esm' = 'iife',
  define: Readonly<Record<string, unknown>> = {},
): Promise<Bundle> {
  const key = JSON.stringify([entry, format, define]);
  const known = made.get(key);
  if (known) return known;
  const bundle = build({
    entryPoints: [resolve('src', entry)],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2020',
    inject: [resolve('src/present/bundles/older-browsers.ts')],
    charset: 'utf8',
    legalComments: 'none',
    define: Object.fromEntries(
      Object.entries({ WAIT_FACTOR, ...define }).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  }).then(({ outputFiles }) => withHash((outputFiles[0]?.text ?? '').trim()));
  made.set(key, bundle);
  return bundle;
}

/** Style sheets as one minified text, in their order. */
export function bundleStyles(...sheets: readonly string[]): Promise<Bundle> {
  const css = sheets.join('\n');
  const known = made.get(css);
  if (known) return known;
  const bundle = transform(css, { loader: 'css', minify: true, target: 'es2020' }).then(({ code }) =>
    withHash(code.trim()),
  );
  made.set(css, bundle);
  return bundle;
}

function withHash(text: string): Bundle {
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
