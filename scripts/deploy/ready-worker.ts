/** A thread that makes its share of a site's files ready (`ShareOfFiles`), and tells of each that is (`FileMadeReady`). */
import { parentPort, workerData } from 'node:worker_threads';
import { readyFile, type Digests, type ReadyFolders } from './ready-file.ts';

export interface ShareOfFiles {
  readonly folders: ReadyFolders;
  readonly paths: readonly string[];
}
export type FileMadeReady = readonly [path: string, digests: Digests];

const { folders, paths } = workerData as ShareOfFiles;
for (const path of paths) parentPort?.postMessage([path, readyFile(path, folders)] satisfies FileMadeReady);
