import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../command-line/run-tool.ts';

/** A stamp for every product that may have one, with the office's own tools; the key is gone afterwards. */
export async function issueStamps(catalogue: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const env = { OCOP_KEY_PASSPHRASE: randomUUID() };
  const common = ['--catalogue', catalogue, '--key', join(folder, 'bench.key.json')];
  try {
    for (const command of [['keygen'], ['issue', '--all']]) {
      const code = await runTool('node', ['scripts/stamps.ts', ...command, ...common], env);
      if (code !== 0) throw new Error(`stamps ${command.join(' ')}: ${String(code)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
