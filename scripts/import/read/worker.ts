import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../../command-line/fault.ts';
import { readBytes } from './read-bytes.ts';

const { bytes } = workerData as { bytes: Uint8Array };
try {
  parentPort?.postMessage({ list: await readBytes(bytes) });
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  parentPort?.postMessage({ fault: error.saying });
}
