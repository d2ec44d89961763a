import { checkCommand } from '../src/checker/command.ts';

const { code, output } = await checkCommand(process.argv.slice(2), process.env, process.cwd());
(code === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = code;
