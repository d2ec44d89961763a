import { runStamps } from './stamps/run.ts';

process.exitCode = await runStamps(process.argv.slice(2));
