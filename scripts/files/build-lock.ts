import { resolve } from 'node:path';
import { projectRoot } from '../command-line/run-tool.ts';
import { complain } from '../command-line/terminal.ts';
import { withLockFile } from './lock.ts';

const LOCK = resolve(projectRoot, '.cache/build.lock');

/**
 * Runs `work` while no other build of this checkout runs: two Astro builds in one checkout share `.astro/`,
 * and one would publish the other's catalogue.
 */
export function withBuildLock<T>(work: () => Promise<T>, lock = LOCK): Promise<T> {
  const onWait = () => {
    complain('Đang có một lần dựng khác, chờ nó xong … (waiting for another build)');
  };
  return withLockFile(lock, { patience: Infinity, onWait }, work);
}
