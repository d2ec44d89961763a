import { runAsWorker } from 'synckit';
import { runStamps } from '../../../scripts/stamps/run.ts';
import type { Run } from './stamp-office.ts';

/** Runs one of the stamp tools as its program does, and answers with what it would have written to the terminal. */
async function runTool(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Run> {
  const said = { out: '', err: '' };
  const hear = (name: keyof typeof said) => (chunk: string | Uint8Array) => {
    said[name] += String(chunk);
    return true;
  };
  process.stdout.write = hear('out');
  process.stderr.write = hear('err');
  process.env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  return { code: await runStamps(words), ...said };
}

runAsWorker(runTool);
