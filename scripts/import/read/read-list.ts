import { readFileSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Fault, type Saying } from '../../command-line/fault.ts';
import { admit } from './admit.ts';
import { damaged } from './archive.ts';
import { LIMITS } from './limits.ts';
import type { ReadList } from './sheet.ts';

/**
 * Reads a list in a thread of its own, which is stopped when it takes too long or too much memory: the file comes
 * from anywhere. Throws a `Fault` in words.
 */
export async function readList(file: string): Promise<ReadList> {
  const { size } = statSync(file);
  if (size > LIMITS.file) throw tooLarge(size);
  return readListBytes(readFileSync(file), file);
}

/** The same for what is already in memory; `name` is what the file is called. */
export async function readListBytes(bytes: Uint8Array, name: string): Promise<ReadList> {
  if (bytes.length > LIMITS.file) throw tooLarge(bytes.length);
  admit(bytes, name);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { bytes: Uint8Array.from(bytes) },
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
      stdout: true,
      stderr: true,
    });
    const stop = setTimeout(() => void worker.terminate(), LIMITS.milliseconds);
    worker.on('message', ({ list, fault }: { list?: ReadList; fault?: Saying }) => {
      if (list) resolve(list);
      else if (fault) reject(new Fault(fault.vi, fault.en));
    });
    worker.on('error', () => {
      reject(damaged());
    });
    worker.on('exit', () => {
      clearTimeout(stop);
      reject(damaged());
    });
  });
}

function tooLarge(size: number): Fault {
  const megabytes = String(Math.ceil(size / 1_000_000));
  return new Fault(
    `Tệp nặng ${megabytes} MB, quá lớn với một danh sách. Hãy bỏ ảnh ra, hoặc chép riêng bảng sang tệp mới.`,
    `The file has ${megabytes} MB, too large for a list. Take the pictures out.`,
  );
}
