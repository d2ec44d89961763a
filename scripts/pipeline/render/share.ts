/** One rendering process: an Astro build of a share of the pages. Its task is the JSON of its first argument. */
import { build } from 'astro';
import { saidOf } from '../../files/full-disk.ts';
import { projectRoot } from '../../command-line/run-tool.ts';
import { digestQuickly } from './quick-digest.ts';
import { shareIntegration } from './share-prerenderer.ts';
import type { ShareMessage, ShareTask, StartMessage } from './share-task.ts';
import { complain } from '../../command-line/terminal.ts';

const task = JSON.parse(process.argv[2] ?? '') as ShareTask;
const tell = (message: ShareMessage) => process.send?.(message);
const start = new Promise<string>((told) => {
  process.once('message', (message: StartMessage) => {
    told(message.start);
  });
});

digestQuickly();

// A killed parent takes its helpers along: the next build uses the same folders.
const orphaned = () => process.exit(1);
process.once('disconnect', orphaned);

try {
  await build({
    root: projectRoot,
    outDir: task.outDir,
    cacheDir: task.cacheDir,
    // A line for each of 60,000 pages costs seconds; the parent shows how far it is.
    logLevel: 'warn',
    build: { concurrency: 8 },
    integrations: [shareIntegration(task, start, tell)],
  });
} catch (error) {
  complain(saidOf(error));
  process.exitCode = 1;
}
process.off('disconnect', orphaned);
process.disconnect?.();
