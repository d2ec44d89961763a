import { runPackOffice } from './office/pack/run.ts';

process.exitCode = await runPackOffice(process.argv.slice(2));
