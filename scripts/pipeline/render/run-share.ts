import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../command-line/run-tool.ts';
import type { ShareMessage, ShareResult, ShareTask, StartMessage } from './share-task.ts';

export interface Share {
  /** Rejects when the process fails; undefined when it was dismissed. */
  readonly result: Promise<ShareResult | undefined>;
  /** Lets it begin, with the JSON file it waits for (`StartMessage`). Until then it loads and bundles the code. */
  readonly start: (file: string) => void;
  /** Ends a process that is not needed. */
  readonly dismiss: () => void;
}

/** Renders one share in a process of its own. */
export function runShare(
  task: ShareTask,
  env: NodeJS.ProcessEnv,
  onMessage: (message: ShareMessage) => void,
): Share {
  const script = resolve(projectRoot, 'scripts/pipeline/render/share.ts');
  rmSync(task.resultFile, { force: true });
  const child = fork(script, [JSON.stringify(task)], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  child.on('message', onMessage);
  let dismissed = false;
  const result = new Promise<ShareResult | undefined>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (dismissed) {
        done(undefined);
      } else if (code === 0) {
        done(JSON.parse(readFileSync(task.resultFile, 'utf8')) as ShareResult);
      } else {
        fail(
          new Error(`Không dựng được trang; xem lỗi ở trên. (Rendering ended with code ${String(code)}.)`),
        );
      }
    });
  });
  // It may fail before anybody waits for it.
  result.catch(() => undefined);
  return {
    result,
    start: (file) => child.send({ start: file } satisfies StartMessage),
    dismiss: () => {
      dismissed = true;
      child.kill('SIGKILL');
    },
  };
}
