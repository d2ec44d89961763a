import { join, resolve } from 'node:path';
import { projectRoot } from '../command-line/run-tool.ts';

/**
 * A folder for what need not be made twice. BUILD_CACHE names another place than `.cache/` (inside the project: a
 * page's bundle looks for its packages from there), so that measuring can start from nothing.
 */
export function cacheFolder(name: string): string {
  return join(resolve(projectRoot, process.env['BUILD_CACHE'] ?? '.cache'), name);
}
