import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { features } from 'web-features';
import { expect, it } from 'vitest';
import { SITES } from '../browser/sites.ts';

/** The oldest browsers in which everything works, as the README promises and astro.config.mjs builds for. */
const OLDEST = {
  chrome: 99,
  chrome_android: 99,
  edge: 99,
  firefox: 98,
  firefox_android: 98,
  safari: 15.4,
  safari_ios: 15.4,
} as const;

/** What ships although one of them lacks it, and why the page is right without it. A name no longer shipped is taken off. */
const ALLOWED: Readonly<Record<string, string>> = {
  'api.DecompressionStream': 'asked for first; a library unpacks where it is missing',
  'api.ReadableStream.pipeThrough': 'called for DecompressionStream alone',
  'api.Navigator.share': 'asked for first; else the address is copied',
  'api.Window.requestIdleCallback': 'asked for first by Astro',
  'api.HTMLMediaElement.srcObject': 'a stream from a camera, which all of them take',
  'css.at-rules.container': 'else a list stays one column',
  'css.at-rules.page': 'Safari prints with its own margins',
  'css.properties.accent-color': 'else a box is ticked in the browser’s colour',
  'css.properties.container-type': 'for @container',
  'css.properties.content-visibility': 'within ::details-content',
  'css.properties.forced-color-adjust': 'else a pressed button has the browser’s plate',
  'css.properties.mask': 'with its prefix beside it',
  'css.properties.mask-image': 'with its prefix beside it',
  'css.properties.outline': 'in Safari without round corners',
  'css.properties.overscroll-behavior': 'else the page moves on behind a list',
  'css.properties.overscroll-behavior-x': 'else the page moves on behind a gallery',
  'css.properties.page': 'else paper has the browser’s margins',
  'css.properties.print-color-adjust': 'with its prefix beside it',
  'css.properties.scroll-snap-stop': 'else two pictures pass at one stroke',
  'css.properties.scroll-snap-type': 'Firefox 99 on desks: arrows move the pictures',
  'css.properties.scrollbar-width': 'else a gallery shows its bar',
  'css.properties.text-size-adjust': 'with its prefix beside it',
  'css.properties.text-wrap': 'else lines break as they come',
  'css.selectors.details-content': 'within @supports',
  'css.selectors.has': 'outlines and margins alone, never among other selectors',
  'css.selectors.marker': 'else a list’s marks have the colour of its words',
  'css.types.color.color-mix': 'a plain colour stands before it',
};

/** Names that the shipped code uses for things of its own. */
const OWN_NAMES = [
  'api.Blob.bytes',
  'api.Request.bytes',
  'api.Response.bytes',
  'javascript.builtins.Iterator.take',
];

/** Interfaces whose members have names of their own: others are called as anything in a program may be. */
const INTERFACES =
  'Element|HTMLElement|Node|Document|Window|Navigator|HTML\\w+Element|CSSStyleSheet|ReadableStream|URL|Clipboard|AbortSignal|Blob|Response|Request';
const BUILT_IN =
  'Map|Set|Object|Promise|Array|String|Iterator|RegExp|Math|Number|Atomics|Error|Symbol|Reflect';

const site = SITES.demo.outDir;
const read = (pattern: string) =>
  globSync(pattern, { cwd: site }).map((file) => readFileSync(join(site, file), 'utf8'));
const within = (pages: readonly string[], tag: string) =>
  pages.flatMap((page) =>
    [...page.matchAll(new RegExp(`<${tag}(?![^>]*ld\\+json)[^>]*>([\\s\\S]+?)</${tag}>`, 'g'))].map(
      ([, text = '']) => text,
    ),
  );

// A page of each kind that carries code or styles within itself.
const pages = ['T/DBJ7Y0PP', 'kiem-tra-tem', 'san-pham', 'G/00QH38J0', '.'].flatMap((folder) =>
  read(join(folder, 'index.html')),
);
/**
 * React and the writer of spreadsheets ask first for what is new; the reader of QR codes is compiled for old browsers. The
 * writer of Word files is loaded when one is asked for; where Safari before 16.4 cannot load it, the form says to print.
 */
const LIBRARIES = /\/(?:client|react|spreadsheet|reader|word-file)\./;
const scripts = [
  ...globSync('_astro/*.js', { cwd: site })
    .filter((file) => !LIBRARIES.test(file))
    .map((file) => readFileSync(join(site, file), 'utf8')),
  ...read('sw.js'),
  ...read('tem/**/*.js'),
  ...within(pages, 'script'),
].join('\n');
const styles = [...read('_astro/*.css'), ...within(pages, 'style')].join('\n');

/** Every feature by MDN's key, and whether one of the oldest browsers lacks it. */
const lacking = new Map<string, boolean>();
for (const feature of Object.values(features)) {
  if (feature.kind !== 'feature') continue;
  for (const key of feature.compat_features ?? []) {
    const support: Readonly<Record<string, string | undefined>> = {
      ...(feature.status.by_compat_key?.[key]?.support ?? feature.status.support),
    };
    const since = (browser: string) => parseFloat((support[browser] ?? 'never').replace('≤', ''));
    lacking.set(key, !Object.entries(OLDEST).every(([browser, oldest]) => since(browser) <= oldest));
  }
}
const memberOf = (key: string) => key.slice(key.lastIndexOf('.') + 1);
const known = new Set(
  [...lacking]
    .filter(([key, lacks]) => !lacks && /^(api|javascript)\./.test(key))
    .map(([key]) => memberOf(key)),
);

/** How a feature is seen in the shipped files; undefined for what cannot be told by its name. */
function traceOf(key: string): { in: string; as: RegExp } | undefined {
  const part = (pattern: string) => new RegExp(pattern).exec(key)?.slice(1) ?? [];
  const [owner, fixed] = part('^(?:api|javascript\\.builtins(?:\\.Intl)?)\\.(\\w+)\\.(\\w+)_static$');
  if (owner && fixed) return { in: scripts, as: new RegExp(`\\b${owner}\\.${fixed}\\b`) };
  const [member] = part(`^(?:javascript\\.builtins\\.(?:${BUILT_IN})|api\\.(?:${INTERFACES}))\\.(\\w+)$`);
  if (member) return known.has(member) ? undefined : { in: scripts, as: new RegExp(`\\.${member}\\b`) };
  const [constructor] = part('^(?:api|javascript\\.builtins)\\.([A-Z]\\w+)$');
  if (constructor) return { in: scripts, as: new RegExp(`(?<![\\w.$])${constructor}(?=[.(;,)])`) };
  const [property] = part('^css\\.properties\\.([\\w-]+)$');
  if (property) return { in: styles, as: new RegExp(`[{;]${property}:`) };
  const [rule] = part('^css\\.at-rules\\.([\\w-]+)$');
  if (rule) return { in: styles, as: new RegExp(`@${rule}\\b`) };
  const [selector] = part('^css\\.selectors\\.([\\w-]+)$');
  if (selector) return { in: styles, as: new RegExp(`:${selector}(?![\\w-])[^{};]*\\{`) };
  const [called] = part('^css\\.types\\.(?:[\\w-]+\\.)*([\\w-]+)$');
  if (called) return { in: styles, as: new RegExp(`(?<![\\w-])${called}\\(`) };
  return undefined;
}

const shipped = [...lacking]
  .filter(([, lacks]) => lacks)
  .map(([key]) => key)
  .filter((key) => {
    const trace = traceOf(key);
    return trace?.as.test(trace.in) ?? false;
  })
  .filter((key) => !OWN_NAMES.includes(key));

it('nothing that the oldest promised browsers lack is shipped, but what pages are right without', () => {
  expect(shipped.sort()).toEqual(Object.keys(ALLOWED).sort());
});

it('no script looks behind in a pattern: Safari before 16.4 does not load such a script at all', () => {
  expect([...scripts.matchAll(/.{0,30}\(\?<[=!].{0,30}/g)].map(([text]) => text)).toEqual([]);
});

it('no style asks for a width by < or >, or for a height of the small screen, with nothing before it', () => {
  expect(styles.match(/@media[^{]*[<>][^{]*/g)).toBeNull();
  const alone = [...styles.matchAll(/[{;]([\w-]+):[^;}]*\d[dsl]v[hw]\b/g)].filter(
    ([, property = '']) => !new RegExp(`[{;]${property}:[^;}]*\\dv[hw]\\b`).test(styles),
  );
  expect(alone.map(([text]) => text)).toEqual([]);
});
