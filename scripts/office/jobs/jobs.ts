import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { JobView } from '../../../src/office/api-types.ts';
import { projectRoot } from '../../command-line/run-tool.ts';
import { saidBy } from '../../command-line/terminal.ts';

/** One of our own commands: a script of `scripts/`, never a shell line. */
export interface Step {
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** May ask for the key's passphrase, in the window where the office was started. */
  readonly asks?: boolean;
}

/** What a job does: it may run steps, and names the files that it made. */
export type Work = (
  run: (step: Step) => Promise<void>,
  say: (line: string) => void,
) => Promise<readonly string[]>;

interface Job {
  readonly title: string;
  state: JobView['state'];
  lines: string[];
  files: readonly string[];
  child?: ChildProcess;
}

const QUESTION = /(?:Mật khẩu của khóa|Gõ lại lần nữa): $/u;
/** Lines of a job that are kept; a build prints few. */
const MOST_LINES = 400;

/** Work that takes longer than an answer may: the page asks how far it is. One job at a time. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  #last: Promise<unknown> = Promise.resolve();

  /** Begins a job as soon as the one before it has ended; returns its id. */
  start(title: string, work: Work): string {
    const id = randomBytes(9).toString('base64url');
    const job: Job = { title, state: 'running', lines: [], files: [] };
    this.#jobs.set(id, job);
    const say = (line: string) => {
      addLines(job, [line]);
    };
    this.#last = this.#last.then(async () => {
      try {
        job.files = await work((step) => this.#run(job, step), say);
        job.state = 'done';
      } catch (error) {
        say(saidBy(error));
        job.state = 'failed';
      }
    });
    return id;
  }

  view(id: string): JobView | undefined {
    const job = this.#jobs.get(id);
    if (!job) return undefined;
    const { title, state, lines, files } = job;
    return {
      id,
      title,
      state,
      lines,
      files: files
        .filter((file) => existsSync(file))
        .map((file) => ({ name: basename(file), size: statSync(file).size })),
    };
  }

  /** The path of a file that a job made; undefined for any other name. */
  file(id: string, name: string): string | undefined {
    return this.#jobs.get(id)?.files.find((file) => basename(file) === name);
  }

  close(): void {
    for (const { child } of this.#jobs.values()) child?.kill();
  }

  #run(job: Job, { script, args, env = {}, asks = false }: Step): Promise<void> {
    const child = spawn(process.execPath, [resolve(projectRoot, 'scripts', script), ...args], {
      cwd: projectRoot,
      // A passphrase is typed in the window that started the office; it never reaches a browser.
      stdio: [asks ? 'inherit' : 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PROGRESS: 'off', ...env },
    });
    job.child = child;
    let rest = '';
    const take = (chunk: Buffer, fromErrors: boolean) => {
      rest += chunk.toString('utf8');
      const lines = rest.split(/\r?\n/u);
      rest = lines.pop() ?? '';
      addLines(job, lines);
      if (fromErrors && asks && QUESTION.test(rest)) {
        job.state = 'waits-for-passphrase';
        process.stderr.write(rest);
        rest = '';
      } else if (job.state === 'waits-for-passphrase') job.state = 'running';
    };
    child.stdout.on('data', (chunk: Buffer) => {
      take(chunk, false);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      take(chunk, true);
    });
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => {
        addLines(job, [rest]);
        if (code === 0) done();
        else fail(new Error(code === null ? 'Đã dừng.' : 'Chưa xong: xem các dòng trên.'));
      });
    });
  }
}

function addLines(job: Job, lines: readonly string[]): void {
  job.lines = [...job.lines, ...lines.filter((line) => line.trim() !== '')].slice(-MOST_LINES);
}
