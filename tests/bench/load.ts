/**
 * `npm run bench:load -- [--site dist] [--connections 200] [--seconds 60]`: the built site behind nginx, asked by so many
 * connections at once for a stamp's page, for the list of products and, for comparison, for a bare file of 1 kB.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeReady } from '../../scripts/deploy/ready.ts';
import { projectRoot } from '../../scripts/command-line/run-tool.ts';
import { serveWithNginx } from '../delivery/nginx-server.ts';

interface Figures {
  readonly answers: number;
  readonly errors: number;
  readonly bytes: number;
  readonly medianMs: number;
  readonly slowestHundredthMs: number;
}

/** Asks again and again over `connections` open connections until the time is over. */
async function ask(url: string, connections: number, seconds: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  let [errors, bytes] = [0, 0];
  const once = () =>
    new Promise<void>((done) => {
      const started = performance.now();
      const fault = () => {
        errors++;
        done();
      };
      get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('error', fault);
        response.on('end', () => {
          if (response.statusCode !== 200) errors++;
          times.push(performance.now() - started);
          done();
        });
      }).on('error', fault);
    });
  const visitor = async () => {
    while (performance.now() < end) await once();
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  return { answers: times.length, errors, bytes, medianMs: at(0.5), slowestHundredthMs: at(0.99) };
}

const [url, connections, seconds] = process.argv.slice(2);
if (process.send && url?.startsWith('http')) {
  process.send?.(await ask(url, Number(connections), Number(seconds)));
  process.disconnect?.();
} else {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      connections: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const folder = join(projectRoot, '.cache/bench/load');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ready = join(folder, 'site');
  await makeReady(resolve(values.site), ready);
  writeFileSync(join(ready, 'bare.txt'), 'x'.repeat(1024));
  const [code = ''] = readdirSync(join(ready, 'T')).filter((name) => /^[0-9A-Z]{8}$/.test(name));
  const nginx = await serveWithNginx(ready, join(folder, 'nginx'));
  const results: Record<string, Figures> = {};
  try {
    console.log(
      '| 200 connections, 60 s | answers/s | median | slowest of 100 | kB an answer | errors |'
        .replace('200', values.connections)
        .replace('60', values.seconds),
    );
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const [name, path] of [
      ['a bare file of 1 kB', '/bare.txt'],
      ['a stamp’s page', `/T/${code}/`],
      ['the list of products', '/san-pham/'],
    ] as const) {
      // In a process of its own: what asks must not slow what is looked after here.
      const child = fork(import.meta.filename, [nginx.origin + path, values.connections, values.seconds]);
      const figures = await new Promise<Figures>((done, fail) => {
        child.on('message', done);
        child.on('error', fail);
      });
      results[name] = figures;
      const each = figures.bytes / figures.answers / 1000;
      console.log(
        `| ${name} | ${String(Math.round(figures.answers / Number(values.seconds)))} | ${figures.medianMs.toFixed(1)} ms | ${figures.slowestHundredthMs.toFixed(1)} ms | ${each.toFixed(1)} | ${String(figures.errors)} |`,
      );
    }
  } finally {
    nginx.stop();
  }
  writeFileSync(join(folder, '../load.json'), `${JSON.stringify(results, null, 2)}\n`);
  if (Object.values(results).some(({ errors }) => errors > 0)) process.exitCode = 1;
}
