import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { ownEntry } from '../../../src/domain/own-entry.ts';
import { Fault, misuse, quoted } from '../../command-line/fault.ts';
import { readOptions } from '../../command-line/options.ts';
import { projectRoot } from '../../command-line/run-tool.ts';
import { failed } from '../../command-line/failed.ts';
import { say, sayLines } from '../../command-line/terminal.ts';
import { MACHINES, type Machine } from './machines.ts';
import { readMe, startFile } from './start-files.ts';

const USAGE = `npm run pack:office -- --for MÁY --out THƯ-MỤC [--catalogue DIR]

  Làm một thư mục để chép sang máy của cán bộ rồi bấm đúp là chạy: không cần cài Node, git hay gì khác.

  --for MÁY         windows, linux hoặc mac (chip Apple)
  --out THƯ-MỤC     thư mục mới, chưa có
  --catalogue DIR   chép danh mục này theo; bỏ trống thì lần mở đầu tiên hỏi để tạo danh mục mới
  --no-packages     không tải Node và các gói (để kiểm thử)
`;

/** What of this project an office needs; tests and what is made stay here. */
const APP = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'src',
  'public',
  'scripts',
  'LICENSE',
];

/** `npm run pack:office`: 0 when the folder is whole, 1 when something could not be had, 2 for a wrong command line. */
export async function runPackOffice(args: readonly string[]): Promise<number> {
  try {
    const { values } = readOptions({
      args: [...args],
      options: {
        for: { type: 'string' },
        out: { type: 'string' },
        catalogue: { type: 'string' },
        'no-packages': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      sayLines(USAGE);
      return 0;
    }
    const machine = ownEntry(MACHINES, values.for ?? '');
    if (!machine) throw misuse('--for là một trong: windows, linux, mac.', '--for is windows, linux or mac.');
    if (values.out === undefined) throw misuse('Thiếu --out THƯ-MỤC.', '--out is missing.');
    const out = resolve(values.out);
    if (existsSync(out) && readdirSync(out).length > 0) {
      const named = quoted(values.out);
      throw new Fault(`Thư mục ${named} đã có tệp. Hãy chọn thư mục mới.`, `${named} is not empty.`);
    }
    const catalogue = values.catalogue === undefined ? undefined : locateCatalogue(values.catalogue);
    copyApp(out, catalogue);
    writeStart(out, machine);
    if (!values['no-packages']) getPackages(out, machine);
    say(`Đã làm xong ${out}. Chép cả thư mục sang máy kia, rồi bấm đúp ${machine.start}.`);
    return Promise.resolve(0);
  } catch (error) {
    return failed(error);
  }
}

function copyApp(out: string, catalogue: string | undefined): void {
  const app = join(out, 'app');
  mkdirSync(app, { recursive: true });
  for (const name of APP) {
    if (existsSync(join(projectRoot, name)))
      cpSync(join(projectRoot, name), join(app, name), { recursive: true });
  }
  const content = join(projectRoot, 'content');
  mkdirSync(join(app, 'content'));
  for (const item of readdirSync(content, { withFileTypes: true })) {
    if (item.isFile() || item.name === 'legal')
      cpSync(join(content, item.name), join(app, 'content', item.name), { recursive: true });
  }
  // Keys and what is private of this machine stay on it.
  if (catalogue !== undefined)
    cpSync(catalogue, join(out, 'danh-muc'), {
      recursive: true,
      filter: (path) => !/\.key\.json$/u.test(path) && !/^\.(?:office|import|git)$/u.test(basename(path)),
    });
}

function writeStart(out: string, machine: Machine): void {
  writeFileSync(join(out, machine.start), startFile(machine), { mode: 0o755 });
  writeFileSync(join(out, 'DOC-TRUOC.txt'), readMe(machine));
}

function getPackages(out: string, machine: Machine): void {
  const target = [`--os=${machine.os}`, `--cpu=${machine.cpu}`];
  say('Đang tải các gói …');
  npm(join(out, 'app'), ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...target]);
  const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const version = packages['node_modules/node']?.version ?? '';
  const fetched = mkdtempSync(join(tmpdir(), 'ocop-node-'));
  try {
    say(`Đang tải Node ${version} …`);
    npm(fetched, [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--force',
      ...target,
      `${machine.node}@${version}`,
    ]);
    mkdirSync(join(out, 'node'));
    const from = join(fetched, 'node_modules', machine.node, machine.program);
    cpSync(from, join(out, 'node', basename(machine.program)));
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
}

function npm(cwd: string, args: readonly string[]): void {
  const cli = process.env['npm_execpath'];
  const [command, all] = cli === undefined ? ['npm', args] : [process.execPath, [cli, ...args]];
  // Our own words alone: the shell that Windows needs for npm gets nothing of others.
  const { status } = spawnSync(command, all, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: cli === undefined && process.platform === 'win32',
  });
  if (status !== 0)
    throw new Fault(
      'npm chưa tải được hết. Xem dòng lỗi ở trên, kiểm tra mạng rồi làm lại với một thư mục mới.',
      'npm could not get everything; see above.',
    );
}
