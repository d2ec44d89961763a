import { spawn } from 'node:child_process';

/** Runs `script` with `sh`, here or on another machine; resolves with what it printed, rejects when it fails. */
export type Shell = (script: string, input?: NodeJS.ReadableStream | string) => Promise<string>;

function shellOf(command: string, args: (script: string) => readonly string[]): Shell {
  return (script, input) =>
    new Promise((done, fail) => {
      const child = spawn(command, args(script), { stdio: ['pipe', 'pipe', 'inherit'] });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', fail);
      child.on('close', (code) => {
        if (code === 0) done(output);
        else fail(new Error(`${command}: ${String(code)}\n${script}`));
      });
      // A shell that ended early closes its input; its exit code tells why.
      child.stdin.on('error', () => undefined);
      if (typeof input === 'object') input.pipe(child.stdin);
      else child.stdin.end(input ?? '');
    });
}

export const localShell: Shell = shellOf('sh', (script) => ['-c', script]);

export function remoteShell(host: string): Shell {
  return shellOf('ssh', (script) => ['-o', 'BatchMode=yes', host, script]);
}

/** A word for `sh`, whatever is in it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
