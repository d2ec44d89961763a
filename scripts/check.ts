import { checkCommand } from '../src/checker/command.ts';
import { checkProgress } from './build/progress.ts';

const progress = checkProgress();
const { code, output } = await checkCommand(
  process.argv.slice(2),
  process.env,
  process.cwd(),
  progress.watch,
);
progress.end();
(code === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = code;
