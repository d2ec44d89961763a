// Every command starts here, before anything is installed and under whatever Node the machine has: it says which
// Node is needed, installs what the lock file names when it is missing, and runs scripts/NAME.ts under the pinned
// Node. CommonJS and the JavaScript of 2016 (no ?. or ??), so that a Node 10 can read it and say its sentence.
/* eslint-disable @typescript-eslint/no-require-imports */
const { spawnSync } = require('child_process');
const { existsSync, readFileSync } = require('fs');
const path = require('path');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Cần Node.js từ bản 20.19 trở lên; máy này đang có ${process.versions.node}. Hãy tải bản LTS ở https://nodejs.org\n` +
      `Node.js 20.19 or newer is needed; this is ${process.versions.node}. Get the LTS at https://nodejs.org`,
  );
  process.exit(1);
}

const root = path.join(__dirname, '..');
const at = (file) => path.join(root, file);
const json = (file) => JSON.parse(readFileSync(at(file), 'utf8'));

/** True when node_modules holds every required package of the lock file in its version. */
function installed() {
  const kept = 'node_modules/.package-lock.json';
  if (!existsSync(at(kept)) || !existsSync(at('node_modules/.bin/node'))) return false;
  const have = json(kept).packages;
  const want = json('package-lock.json').packages;
  return Object.keys(want).every(
    (name) => name === '' || want[name].optional || (have[name] && have[name].version === want[name].version),
  );
}

/** Runs a command in sight of the user; its exit code, or 1 where it was stopped. */
function run(command, args, options) {
  const result = spawnSync(command, args, Object.assign({ stdio: 'inherit' }, options));
  return result.status === null ? 1 : result.status;
}

function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  return cli
    ? run(process.execPath, [cli].concat(args), { cwd: root })
    : run('npm', args, { cwd: root, shell: process.platform === 'win32' });
}

if (!installed()) {
  console.log('Đang cài các gói còn thiếu theo package-lock.json … (installing packages)');
  if (install() !== 0 || !existsSync(at('node_modules/.bin/node'))) {
    console.error(
      'Không cài được các gói. Hãy xem lỗi npm ở trên, kiểm tra mạng rồi chạy lại. (npm ci failed; see above.)',
    );
    process.exit(1);
  }
}

const [script, ...rest] = process.argv.slice(2);
// The tools that a script starts find the pinned Node too.
const PATH = `${at('node_modules/.bin')}${path.delimiter}${process.env.PATH || ''}`;
// Compiling its code is half of a tool's start, so what was compiled is kept.
process.exit(
  run('node', [at(`scripts/${script}.ts`)].concat(rest), {
    env: Object.assign({ NODE_COMPILE_CACHE: at('.cache/compiled') }, process.env, { PATH }),
    shell: process.platform === 'win32',
  }),
);
