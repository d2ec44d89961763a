// Plain JavaScript that an old Node can read: it says which Node is needed, installs what the lock file
// names when it is missing, and hands over to the npm script of the same name under the pinned Node.
import { spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';

const TASKS = { serve: 'serve', test: 'test:all' };

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Cần Node.js từ bản 20.19 trở lên; máy này đang có ${process.versions.node}. Hãy tải bản LTS ở https://nodejs.org\n` +
      `Node.js 20.19 or newer is needed; this is ${process.versions.node}. Get the LTS at https://nodejs.org`,
  );
  process.exit(1);
}

/** True when node_modules holds every required package of the lock file in its version. */
function installed() {
  const kept = 'node_modules/.package-lock.json';
  if (!existsSync(kept) || !existsSync('node_modules/.bin/node')) return false;
  const have = JSON.parse(readFileSync(kept, 'utf8')).packages;
  const want = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(want).every(
    ([path, wanted]) => path === '' || wanted.optional || have[path]?.version === wanted.version,
  );
}

function npm(args, env = process.env) {
  const cli = process.env.npm_execpath;
  const result = cli
    ? spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit', env })
    : spawnSync('npm', args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  return result.status ?? 1;
}

if (!installed()) {
  console.log('Đang cài các gói còn thiếu theo package-lock.json … (installing packages)');
  if (
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0 ||
    !existsSync('node_modules/.bin/node')
  ) {
    console.error(
      'Không cài được các gói. Hãy xem lỗi npm ở trên, kiểm tra mạng rồi chạy lại. (npm ci failed; see above.)',
    );
    process.exit(1);
  }
}

const [task, ...rest] = process.argv.slice(2);
process.exit(npm(['run', '--silent', TASKS[task], ...(rest.length ? ['--', ...rest] : [])]));
