import { oneLine } from '../../src/domain/one-line.ts';
import { complain, sayLines } from '../command-line/terminal.ts';
import { CACHE_RULES, PAGE_CACHE_CONTROL, type CacheRule } from './cache-rules.ts';
import { FILE_KINDS, OTHER_TYPE } from './file-kinds.ts';
import { CAMERA_PAGES, CAMERA_POLICY, SECURITY_HEADERS, SHARED_HEADERS } from './security-headers.ts';

export interface NginxSite {
  /** Folder of the site, or the `current` link of a deployment. */
  readonly root: string;
  /** `listen` lines: `80`, or `443 ssl http2` with `tls`. */
  readonly listen: readonly string[];
  readonly serverName: string;
  readonly tls?: { readonly certificate: string; readonly key: string };
}

const KINDS = Object.entries(FILE_KINDS);

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
  return KINDS.filter(([, { compressed }]) => compressed).map(
    ([ending, { type }]) =>
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

/**
 * Both go into the `http` block: what a visitor accepts (the first line that fits counts; a weight of 0 says "not this",
 * RFC 9110 § 12.4.2), and whether what is sent is brotli.
 */
const MAPS = `map $http_accept_encoding $ocop_br {
  default "";
  "~*(^|,)\\s*br\\s*;\\s*q=0(\\.0*)?\\s*(,|$)" "";
  "~*(^|,)\\s*br\\s*(;|,|$)" ".br";
}
map $request_filename $ocop_encoding { default ""; "~\\.br$" "br"; }`;

/** A word of the configuration; throws on one in which nginx would read a sign of its own. */
function word(text: string): string {
  if (/^[\p{L}\p{N}._/:@+-]+$/u.test(text)) return text;
  throw new Error(
    `"${oneLine(text)}" không đặt được vào cấu hình nginx: chỉ dùng chữ, số và các dấu . _ / : @ + - (Not a word for nginx.)`,
  );
}

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
    'location = /.nojekyll { return 404; }',
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
  ...(tls ? [`ssl_certificate ${word(tls.certificate)};`, `ssl_certificate_key ${word(tls.key)};`] : []),
  `server_name ${word(serverName)};`,
  `root ${word(root)};`,
  // Whatever is refused is told on a page of our own: a folder, a file that may not be read, a question that is no GET.
  'error_page 403 404 405 /404.html;',
  `types { ${KINDS.map(([ending, { type }]) => `${type} ${ending};`).join(' ')} }`,
  `default_type ${OTHER_TYPE};`,
  'charset utf-8;',
  // nginx has text/html in the list already, and warns of it twice.
  `charset_types ${KINDS.flatMap(([, { type, text }]) => (text && type !== 'text/html' ? [type] : [])).join(' ')};`,
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

export interface NginxMachine {
  /** Folder of the site, or the `current` link of a deployment. */
  readonly root: string;
  readonly serverName: string;
  readonly tls: { readonly certificate: string; readonly key: string };
  /** `listen` addresses without and with TLS; ports 80 and 443 where not given. */
  readonly plain?: readonly string[];
  readonly secure?: readonly string[];
  /** Where the programme that renews the certificate puts its answers. */
  readonly challenges?: string;
}

/**
 * Everything a machine needs that serves one site: the site by TLS; port 80, which leads there; and a server for every
 * other name, which answers nothing: else a stranger's domain that points here would show our pages as its own.
 */
export function nginxMachine({
  root,
  serverName,
  tls,
  plain = ['80', '[::]:80'],
  secure = ['443', '[::]:443'],
  challenges = '/var/www/challenges',
}: NginxMachine): string {
  const listening = (addresses: readonly string[], more: string) =>
    addresses.map((address) => `  listen ${address}${more};`).join('\n');
  const ours = secure.map((address) => `${address} ssl http2`);
  return `server {
${listening(plain, ' default_server')}
${listening(secure, ' ssl default_server')}
  server_name _;
  ssl_reject_handshake on;
  return 444;
}

server {
${listening(plain, '')}
  server_name ${word(serverName)};
  server_tokens off;
  location ^~ /.well-known/acme-challenge/ { root ${word(challenges)}; }
  location / { return 301 https://${word(serverName)}$request_uri; }
}

${nginxSite({ root, serverName, tls, listen: ours })}`;
}

if (import.meta.main) {
  const [serverName, root, certificate, key] = process.argv.slice(2);
  if (!serverName || !root || !certificate || !key) {
    complain('node scripts/deploy/nginx.ts TÊN-MIỀN /srv/ocop/current CHỨNG-THƯ.pem KHÓA.pem');
    process.exitCode = 2;
  } else sayLines(nginxMachine({ serverName, root, tls: { certificate, key } }));
}
