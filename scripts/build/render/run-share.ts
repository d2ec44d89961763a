import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../run-tool.ts';
import type { ShareProgress, ShareResult, ShareTask } from './share-task.ts';

/** Renders one share in a process of its own; rejects when it fails. */
export function runShare(
  task: ShareTask,
  env: NodeJS.ProcessEnv,
  onProgress: (done: number, total: number) => void,
): Promise<ShareResult> {
  const script = resolve(projectRoot, 'scripts/build/render/share.ts');
  rmSync(task.resultFile, { force: true });
  const child = fork(script, [JSON.stringify(task)], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  child.on('message', ({ done, total }: ShareProgress) => {
    onProgress(done, total);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code !== 0) {
        fail(
          new Error(`Không dựng được trang; xem lỗi ở trên. (Rendering ended with code ${String(code)}.)`),
        );
        return;
      }
      done(JSON.parse(readFileSync(task.resultFile, 'utf8')) as ShareResult);
    });
  });
}
