import { runDue } from './due/run.ts';

process.exitCode = await runDue(process.argv.slice(2));
