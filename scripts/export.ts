import { runExport } from './import/export/run.ts';

process.exitCode = await runExport(process.argv.slice(2));
