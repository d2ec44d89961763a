import { CACHE_RULES, PAGE_CACHE_CONTROL, type CacheRule } from './cache-rules.ts';
import { CAMERA_PAGES, CAMERA_POLICY, SECURITY_HEADERS, SHARED_HEADERS } from './security-headers.ts';

export interface NginxSite {
  /** Folder of the site, or the `current` link of a deployment. */
  readonly root: string;
  /** `listen` lines: `80`, or `443 ssl http2` with `tls`. */
  readonly listen: readonly string[];
  readonly serverName: string;
  readonly tls?: { readonly certificate: string; readonly key: string };
}

/** Kinds of files that are kept compressed beside the original, by file ending. */
export const COMPRESSED_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  vcf: 'text/vcard',
  ics: 'text/calendar',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

const OTHER_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  jws: 'application/jose',
  py: 'text/x-python',
};

/** A header set in a block hides those of the blocks around it: each block gets all of them. */
function headers(own: Readonly<Record<string, string>>): string[] {
  const all: Record<string, string> = { ...SECURITY_HEADERS, Vary: 'Accept-Encoding', ...own };
  return [
    ...Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Content-Encoding $ocop_encoding;',
  ];
}

function location(match: string, lines: readonly string[]): string {
  return [`location ${match} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
}

function own({ cacheControl, shared }: CacheRule): Record<string, string> {
  return { 'Cache-Control': cacheControl, ...(shared && SHARED_HEADERS) };
}

/** Debian's nginx knows no brotli, but can send a `.br` file that lies there, under the type of the original. */
function typed(): string[] {
  return Object.entries(COMPRESSED_TYPES).map(
    ([ending, type]) =>
      `location ~ \\.${ending}$ { types { ${type} ${ending} br; } try_files $uri$ocop_br $uri =404; }`,
  );
}

function folder(path: string, rule: CacheRule): string {
  const match = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
  const body = path.endsWith('*')
    ? typed()
    : ['types { text/javascript js br; }', 'try_files $uri$ocop_br $uri =404;'];
  return location(match, [...headers(own(rule)), ...body]);
}

/** The page `/a/` lies at `/a/index.html`; `/a` shows it too, without a redirect: printed addresses stay short. */
const PAGE = ['types { text/html html br; }', 'try_files $uri/index.html$ocop_br $uri/index.html =404;'];

/** Both go into the `http` block: what a visitor accepts, and whether what is sent is brotli. */
const MAPS = `map $http_accept_encoding $ocop_br { default ""; "~*\\bbr\\b" ".br"; }
map $request_filename $ocop_encoding { default ""; "~\\.br$" "br"; }`;

/** The site's part of nginx's `http` block. */
export function nginxSite({ root, listen, serverName, tls }: NginxSite): string {
  const pages = headers({ 'Cache-Control': PAGE_CACHE_CONTROL });
  const locations = [
    ...CACHE_RULES.flatMap((rule) => rule.paths.map((path) => folder(path, rule))),
    ...CAMERA_PAGES.map((page) =>
      location(`= ${page}`, [
        ...headers({ 'Cache-Control': PAGE_CACHE_CONTROL, 'Permissions-Policy': CAMERA_POLICY }),
        ...PAGE,
      ]),
    ),
    // Written for other hosts; no business of visitors.
    'location = /_headers { return 404; }',
    location('~ \\.(br|gz)$', ['return 404;']),
    location('~ /$', [
      ...pages,
      'types { text/html html br; }',
      'try_files ${uri}index.html$ocop_br ${uri}index.html =404;',
    ]),
    location('~ \\.', [...pages, ...typed(), 'try_files $uri =404;']),
    location('/', [...pages, ...PAGE]),
    location('= /404.html', ['internal;', ...pages, 'types { text/html html br; }']),
  ];
  return `${MAPS}

server {
${[
  ...listen.map((address) => `listen ${address};`),
  ...(tls ? [`ssl_certificate ${tls.certificate};`, `ssl_certificate_key ${tls.key};`] : []),
  `server_name ${serverName};`,
  `root ${root};`,
  'error_page 404 /404.html;',
  `types { ${Object.entries({ ...COMPRESSED_TYPES, ...OTHER_TYPES })
    .map(([ending, type]) => `${type} ${ending};`)
    .join(' ')} }`,
  'default_type application/octet-stream;',
  'charset utf-8;',
  'charset_types text/css text/javascript text/plain application/json application/xml text/vcard text/calendar;',
  'gzip_static on;',
  'gzip_vary off;',
  'server_tokens off;',
  'absolute_redirect off;',
  'etag on;',
  ...locations,
]
  .join('\n')
  .replace(/^/gm, '  ')}
}
`;
}
