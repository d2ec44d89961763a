import { spawn } from 'node:child_process';
import { complain } from '../command-line/terminal.ts';

/** Runs `script` with `sh`, here or on another machine; resolves with what it printed, rejects when it fails. */
export type Shell = (script: string, input?: NodeJS.ReadableStream | string) => Promise<string>;

function shellOf(command: string, args: (script: string) => readonly string[]): Shell {
  return (script, input) =>
    new Promise((done, fail) => {
      // In English, so that a full disk can be told from other faults.
      const child = spawn(command, args(`LC_ALL=C; export LC_ALL; ${script}`), { stdio: 'pipe' });
      let [output, said] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.on('error', fail);
      child.on('close', (code) => {
        if (code !== 0) {
          fail(new Error(`${command}: ${String(code)}\n${said}${script}`));
          return;
        }
        if (said !== '') complain(said.trimEnd());
        done(output);
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
