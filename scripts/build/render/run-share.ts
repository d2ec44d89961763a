import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { projectRoot } from '../run-tool.ts';
import type { KeyedPage, ShareMessage, ShareTask } from './share-task.ts';

export interface ShareResult {
  readonly rendered: number;
  readonly keyed: readonly KeyedPage[];
}

/** Renders one share in a process of its own; rejects when it fails. */
export function runShare(
  task: ShareTask,
  env: NodeJS.ProcessEnv,
  onProgress: (done: number, total: number) => void,
): Promise<ShareResult> {
  const script = resolve(projectRoot, 'scripts/build/render/share.ts');
  const child = fork(script, [JSON.stringify(task)], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let result: ShareResult | undefined;
  child.on('message', (message: ShareMessage) => {
    if (message.kind === 'progress') onProgress(message.done, message.total);
    else result = message;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0 && result) done(result);
      else
        fail(
          new Error(`Không dựng được trang; xem lỗi ở trên. (Rendering ended with code ${String(code)}.)`),
        );
    });
  });
}
