import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Runs a tool of node_modules/.bin from the project's root; resolves with its exit code. */
export function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const path = [resolve(projectRoot, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  // Our own Node needs no shell, whatever stands in the paths; other tools are commands of their own on Windows.
  const isNode = tool === 'node';
  const child = spawn(isNode ? process.execPath : tool, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    shell: !isNode && process.platform === 'win32',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      done(code ?? 1);
    });
  });
}
