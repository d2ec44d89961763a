/** One rendering process: a share of the pages, by an Astro build or from the code that the last one bundled. Its task is the JSON of its first argument. */
import { saidOf } from '../../files/full-disk.ts';
import { projectRoot } from '../../command-line/run-tool.ts';
import { readBundle } from './kept-bundle.ts';
import { digestQuickly } from './quick-digest.ts';
import { CONCURRENCY, renderKept } from './render-kept.ts';
import { shareIntegration, shareOf } from './share-prerenderer.ts';
import { tidied } from './tidy-page.ts';
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

/** Bundles the code and renders; keeps the bundle for the next build. */
async function bundleAndRender(): Promise<void> {
  // A second of loading that a kept bundle saves as well.
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    outDir: task.outDir,
    cacheDir: task.cacheDir,
    // A line for each of 60,000 pages costs seconds; the parent shows how far it is.
    logLevel: 'warn',
    build: { concurrency: CONCURRENCY },
    integrations: [shareIntegration(task, start, tell)],
  });
}

try {
  const kept = readBundle(task.bundle);
  await (kept
    ? renderKept(kept, task.outDir, (usual) => shareOf(tidied(usual), task, start, tell))
    : bundleAndRender());
} catch (error) {
  complain(saidOf(error));
  // At once: pages that others of this process are still rendering would report to a parent who is told already.
  process.exit(1);
}
process.off('disconnect', orphaned);
process.disconnect?.();
