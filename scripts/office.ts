import { runOffice } from './office/run.ts';

process.exitCode = await runOffice(process.argv.slice(2));
