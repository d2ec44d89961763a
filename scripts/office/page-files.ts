import { build } from 'esbuild';
import { basename, join } from 'node:path';
import { projectRoot } from '../command-line/run-tool.ts';

export interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface PageFiles {
  readonly files: readonly PageFile[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

const SHELL = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phòng làm việc OCOP</title>
<link rel="stylesheet" href="/main.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<div id="office"><p class="starting">Đang mở phòng làm việc …</p></div>
<noscript>Trang này cần JavaScript.</noscript>
<script type="module" src="/main.js"></script>
</body>
</html>
`;

/** The page, bundled from src/office when the office starts: it is for this machine alone and lies in no site. */
export async function pageFiles(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/office/main.tsx')],
    outdir: '/',
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    loader: { '.woff2': 'file' },
    assetNames: '[name]',
    // A test help inside the form's library names a judge that this page does not want.
    alias: { '@rjsf/validator-ajv8': join(projectRoot, 'src/office/form/no-validator.ts') },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return {
    files: [
      { path: '/', type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(SHELL) },
      ...outputFiles.map(({ path, contents }) => ({
        path: `/${basename(path)}`,
        type: TYPES[/\.\w+$/u.exec(path)?.[0] ?? ''] ?? 'application/octet-stream',
        bytes: contents,
      })),
    ],
  };
}
