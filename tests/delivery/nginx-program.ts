import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, canInstall, installSystemPackage } from '../browser/system-package.ts';
import { tellUntested } from '../untested.ts';
import { root } from './site-build.ts';

const UNPACKED = join(root, '.cache/tools/nginx');

const runs = (program: string, question: string): boolean => spawnSync(program, [question]).status === 0;

/** `NGINX_PATH`, the system's (out of an ordinary user's PATH on Debian), or the one unpacked here. */
function findNginx(): string | undefined {
  return [process.env['NGINX_PATH'], 'nginx', '/usr/sbin/nginx', join(UNPACKED, 'usr/sbin/nginx')].find(
    (path) => path !== undefined && runs(path, '-v'),
  );
}

/** Debian's package is unpacked, not installed: installed it would begin to serve port 80 of this machine. */
function unpackNginx(): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  console.log('Chưa có nginx, đang thử tải … (fetching nginx)');
  if (canInstall) attempt('apt-get', ['update', '-qq']);
  mkdirSync(UNPACKED, { recursive: true });
  attempt('apt-get', ['download', '-qq', 'nginx'], UNPACKED);
  const deb = readdirSync(UNPACKED).find((name) => name.endsWith('.deb'));
  if (deb) attempt('dpkg-deb', ['-x', deb, '.'], UNPACKED);
}

/** The nginx to test with, got if that can be done without asking; undefined where it cannot be had. */
export function ensureNginx(): string | undefined {
  // It makes the certificate; and nginx needs its library.
  if (!runs('openssl', 'version')) installSystemPackage('openssl');
  if (!findNginx()) unpackNginx();
  const found = runs('openssl', 'version') ? findNginx() : undefined;
  if (found) return found;
  const wanted = 'apt install nginx openssl';
  // Whoever may install packages has been refused something: that is no reason to pass.
  if (canInstall)
    throw new Error(
      `Không tải được nginx và openssl để kiểm cấu hình máy chủ. Hãy xem lỗi của apt-get ở trên, hay tự cài: ${wanted}. ` +
        '(nginx and openssl could not be had, so the server’s configuration cannot be tested; see apt-get’s error above.)',
    );
  tellUntested(
    `cấu hình nginx, vì máy này không có nó: ${wanted}`,
    `nginx, which this machine does not have: ${wanted}`,
  );
  return undefined;
}
