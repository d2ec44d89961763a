import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteFolder } from '../../scripts/office/publish/settings.ts';

const PROGRAM = resolve(import.meta.dirname, '../../scripts/office.ts');

/** The office as a clerk starts it, over a folder of its own; `--no-open`, for the test has its own browser. */
export class OfficeProgram {
  readonly root = mkdtempSync(join(tmpdir(), 'ocop-office-journey-'));
  readonly folder = join(this.root, 'xa-thu');
  #child: ChildProcess | undefined;

  /** Starts it; resolves with the address that it prints, this run's key in it. */
  start(): Promise<string> {
    const child = spawn(process.execPath, [PROGRAM, '--catalogue', this.folder, '--port', '0', '--no-open'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        BUILD_DATE: '2026-11-24',
        OCOP_STAMP_KEY: join(this.root, 'office.key.json'),
        // A person types it in the window that started the office; a test has no window.
        OCOP_KEY_PASSPHRASE: 'một câu dài chỉ để thử',
        WAIT_FACTOR: '10',
      },
    });
    this.#child = child;
    return new Promise((done, fail) => {
      let said = '';
      const take = (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const [url] = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(said) ?? [];
        if (url !== undefined) done(url);
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.once('exit', () => {
        fail(new Error(said));
      });
    });
  }

  /** Closes the office as Ctrl+C does, and waits until it is gone. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(siteFolder(this.folder), { recursive: true, force: true });
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
