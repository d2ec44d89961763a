import { CACHE_RULES } from './cache-rules.ts';
import { FILE_KINDS, contentType } from './file-kinds.ts';
import { CAMERA_PAGES, CAMERA_POLICY, SECURITY_HEADERS, SHARED_HEADERS } from './security-headers.ts';

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * `_headers` for Cloudflare Pages and Netlify. Both join what several blocks say of one header, so a block below
 * takes back (`!`, Cloudflare) what it says otherwise; pages keep the hosts' own `max-age=0, must-revalidate`.
 */
export function headersFile(): string {
  const blocks = [block('/*', SECURITY_HEADERS)];
  for (const { paths, cacheControl, shared } of CACHE_RULES) {
    for (const path of paths) {
      const takenBack = shared ? Object.keys(SHARED_HEADERS).filter((name) => name in SECURITY_HEADERS) : [];
      const lines = block(path, { 'Cache-Control': cacheControl, ...(shared && SHARED_HEADERS) }).split('\n');
      lines.splice(1, 0, ...takenBack.map((name) => `  ! ${name}`));
      blocks.push(lines.join('\n'));
    }
  }
  for (const [ending, { paths = [] }] of Object.entries(FILE_KINDS)) {
    for (const path of paths) blocks.push(block(path, { 'Content-Type': contentType(`x.${ending}`) }));
  }
  for (const page of CAMERA_PAGES) {
    blocks.push([page, '  ! Permissions-Policy', `  Permissions-Policy: ${CAMERA_POLICY}`].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}
