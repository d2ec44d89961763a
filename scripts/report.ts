import { runReport } from './report/run.ts';

process.exitCode = await runReport(process.argv.slice(2));
