/**
 * Every kind of file that the site publishes, by the ending of its name: the one table from which nginx, `_headers`, the
 * R2 worker and the uploads to a bucket take their types. What other sites' scripts may read is in `cache-rules.ts`.
 */
export interface FileKind {
  readonly type: string;
  /** Text in UTF-8, which its type says. */
  readonly text?: true;
  /** Kept compressed beside the original. */
  readonly compressed?: true;
  /** Hosts do not know it by its ending: where it lies they are told. */
  readonly paths?: readonly string[];
}

export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  html: { type: 'text/html', text: true, compressed: true },
  css: { type: 'text/css', text: true, compressed: true },
  js: { type: 'text/javascript', text: true, compressed: true },
  json: { type: 'application/json', text: true, compressed: true },
  svg: { type: 'image/svg+xml', compressed: true },
  xml: { type: 'application/xml', text: true, compressed: true },
  txt: { type: 'text/plain', text: true, compressed: true },
  vcf: { type: 'text/vcard', text: true, compressed: true },
  ics: { type: 'text/calendar', text: true, compressed: true },
  wasm: { type: 'application/wasm', compressed: true },
  webmanifest: { type: 'application/manifest+json', compressed: true },
  png: { type: 'image/png' },
  jpg: { type: 'image/jpeg' },
  webp: { type: 'image/webp' },
  avif: { type: 'image/avif' },
  ico: { type: 'image/x-icon' },
  woff2: { type: 'font/woff2' },
  pdf: { type: 'application/pdf' },
  jws: { type: 'application/jose', paths: ['/.well-known/ocop-stamp-status.jws'] },
  jwt: { type: 'application/vc+jwt', paths: ['/vc/*'] },
  py: { type: 'text/x-python', text: true, paths: ['/ocop-stamp-1/verify.py'] },
};

/** What an ending of no kind is sent as: search fragments and the like, which only our own scripts read. */
export const OTHER_TYPE = 'application/octet-stream';

/** The kind of a path by its ending; undefined for others. */
export function fileKind(path: string): FileKind | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  return Object.hasOwn(FILE_KINDS, ending) ? FILE_KINDS[ending] : undefined;
}

/** The whole `Content-Type` of a path. */
export function contentType(path: string): string {
  const kind = fileKind(path);
  return kind ? `${kind.type}${kind.text ? '; charset=utf-8' : ''}` : OTHER_TYPE;
}
