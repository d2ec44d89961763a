import { vietnamDay } from '../../src/domain/date.ts';
import { siteAddress } from '../../src/domain/site-address.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { sweepTemporaries } from '../../src/content/checker/atomic-write.ts';
import { Arguments, type Command, type LoneCommand } from './command.ts';
import { cancel, extend, replace, withdraw } from './commands/change-status.ts';
import { credentials } from './commands/credentials.ts';
import { issue } from './commands/issue.ts';
import { keygen } from './commands/keygen.ts';
import { list } from './commands/list.ts';
import { rehearse } from './commands/rehearse.ts';
import { revokeKey, rotate } from './commands/rotate.ts';
import { sheet } from './commands/sheet.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { Fault, machineFault, misuse, type Saying } from '../command-line/fault.ts';
import { helpText } from './help.ts';
import { withLock } from '../files/catalogue-lock.ts';
import { openOffice } from './office.ts';
import { complain, say as printLine, sayLines } from '../command-line/terminal.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  keygen,
  issue,
  verify,
  withdraw,
  extend,
  replace,
  cancel,
  status,
  rotate,
  'revoke-key': revokeKey,
  list,
  sheet,
  credentials,
};

/** Those that need no catalogue. */
const LONE_COMMANDS: Readonly<Record<string, LoneCommand>> = { rehearse };

/**
 * Runs one of the office's tools as a command line names it; what it says goes to the terminal.
 * Resolves with the exit code. Throws only what is a fault of our own.
 */
export async function runStamps(commandLine: readonly string[]): Promise<number> {
  const lang = languageOf(commandLine);
  try {
    return await run(commandLine, lang);
  } catch (error) {
    const fault = error instanceof Fault ? error : machineFault(error);
    if (!fault) throw error;
    complain(fault.saying[lang]);
    return fault.exitCode;
  }
}

function languageOf(words: readonly string[]): keyof Saying {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at >= 0 && (words[at]?.split('=')[1] ?? words[at + 1]) === 'en' ? 'en' : 'vi';
}

async function run([name = '--help', ...rest]: readonly string[], lang: keyof Saying): Promise<number> {
  const say = (line: Saying | string) => {
    if (typeof line === 'string') printLine(line);
    else sayLines(line[lang]);
  };
  if (['--help', '-h', 'help'].includes(name) || rest.includes('--help') || rest.includes('-h')) {
    say(helpText({ ...COMMANDS, ...LONE_COMMANDS }));
    return 0;
  }
  const lone = Object.hasOwn(LONE_COMMANDS, name) ? LONE_COMMANDS[name] : undefined;
  if (lone) return lone.run(lang, new Arguments(rest, lone), say);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const names = Object.keys({ ...COMMANDS, ...LONE_COMMANDS }).join(', ');
    throw misuse(
      `Không có lệnh "${name}". Các lệnh: ${names}.`,
      `There is no command "${name}". Commands: ${names}.`,
    );
  }
  const args = new Arguments(rest, command);
  const folder = findCatalogue(args.text('catalogue'));
  inWords(() => siteAddress(process.env['SITE_URL']));
  const work = async () => {
    if (command.writes) sweepTemporaries(folder);
    const day = args.day('today');
    const clock = new Date();
    const real = vietnamDay(clock.getTime());
    const now = day === undefined || day === real ? clock : new Date(`${day}T02:00:00Z`);
    const office = await openOffice(folder, lang, now, day !== undefined);
    if (now !== clock && !office.catalogue.demo) {
      throw misuse(
        `Máy ghi hôm nay là ngày ${formatDay('vi', real)}, không phải ${formatDay('vi', office.today)}. Nếu máy sai, hãy chỉnh lại ngày giờ của máy. Làm như hôm nay là ngày khác thì chỉ danh mục minh họa mới được.`,
        `This machine says today is ${real}, not ${office.today}. If it is wrong, set its clock. Only demonstration catalogues may act as if it were another day.`,
      );
    }
    return command.run(office, args, say);
  };
  return command.writes ? withLock(folder, work) : work();
}

function findCatalogue(named: string | undefined): string {
  return inWords(() => locateCatalogue(named));
}

/** Runs what throws a sentence for people in both languages. */
function inWords<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const { message } = error as Error;
    throw misuse(message, message);
  }
}
