import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { nginxSite } from '../../scripts/deploy/nginx.ts';
import { limit } from '../pace.ts';
import { ensureNginx } from './nginx-program.ts';

const nginx = ensureNginx();

/** False only where it cannot be had, which `npm test` says at its end. */
export const hasNginx = nginx !== undefined;

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

export interface Served {
  readonly origin: string;
  readonly secureOrigin: string;
  stop(): void;
}

/** A certificate and its key for a test's server, made in `folder`. */
export function selfSigned(folder: string, name: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'test.crt'), join(folder, 'test.key')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      key,
      '-out',
      certificate,
    ],
    { stdio: 'ignore' },
  );
  return { certificate, key };
}

/** nginx with our configuration and nothing else, in the foreground, as the user who tests. */
export async function serveWithNginx(root: string, folder: string): Promise<Served> {
  const [port, securePort] = [await freePort(), await freePort()];
  mkdirSync(folder, { recursive: true });
  const { certificate, key } = selfSigned(folder, 'localhost');
  const site = nginxSite({
    root,
    listen: [`127.0.0.1:${String(port)}`, `127.0.0.1:${String(securePort)} ssl http2`],
    serverName: 'localhost',
    tls: { certificate, key },
  });
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `pid ${folder}/nginx.pid;\nworker_processes 1;\nevents { worker_connections 512; }\nhttp {\naccess_log off;\n${paths.join('\n')}\n${site}}\n`,
  );
  // Started as root it would drop to a user who may not read a folder of tests.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  const child = spawn(
    nginx ?? 'nginx',
    ['-p', folder, '-c', file, '-e', join(folder, 'error.log'), '-g', `${user}daemon off;`],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const origin = `http://127.0.0.1:${String(port)}`;
  await answering(origin, child);
  return {
    origin,
    secureOrigin: `https://127.0.0.1:${String(securePort)}`,
    stop: () => child.kill('SIGTERM'),
  };
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + limit(60_000);
  while (Date.now() < deadline && child.exitCode === null) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((again) => setTimeout(again, 20));
    }
  }
  throw new Error('nginx did not start; see error.log.');
}
