import { checkCommand } from './check/command.ts';
import { checkProgress } from './command-line/progress.ts';

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
