import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../command-line/run-tool.ts';

/** Digest of all that decides the code that makes pages and runs in them: sources, packages, what is set at bundling. */
export function codeDigest(env: NodeJS.ProcessEnv): string {
  const digest = createHash('sha256');
  const code = globSync(
    [
      'src/**/*',
      'public/**/*',
      'content/*.yml',
      'content/legal/rubrics/*.json',
      'scripts/pipeline/{*,{content,render,site}/*}.ts',
    ],
    {
      cwd: projectRoot,
    },
  );
  for (const file of [...code, 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'].sort()) {
    const path = resolve(projectRoot, file);
    if (!statSync(path).isFile()) continue;
    digest.update(`${file}\n`).update(readFileSync(path));
  }
  digest.update(JSON.stringify([process.version, env['WAIT_FACTOR']]));
  return digest.digest('base64url');
}

/** Digest of everything but the catalogue that decides what a page looks like: code, date, address. */
export function inputsDigest(code: string, env: NodeJS.ProcessEnv): string {
  const inputs = [code, env['BUILD_DATE'], env['SITE_URL'], env['RENDER_ONLY']];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('base64url');
}
