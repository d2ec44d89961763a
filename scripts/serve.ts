/** `npm start`: builds the site and serves the production build. `--port N`, `--lan` for phones nearby. */
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { buildDay } from '../src/domain/build-day.ts';
import { siteAddress } from '../src/domain/site-address.ts';
import { readOptions } from './command-line/options.ts';
import { locateCatalogue } from '../src/content/reader/locate.ts';
import { withBuildLock } from './files/build-lock.ts';
import { buildSite } from './pipeline/build-site.ts';
import { sampleStamp } from './stamps/sample.ts';
import { complain, saidBy, say, sayLines } from './command-line/terminal.ts';

/** This machine's first address on the local network. */
function lanAddress(): string {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((item) => item && item.family === 'IPv4' && !item.internal);
  if (!own) throw new Error('Máy này chưa nối mạng nội bộ nên không dùng được --lan. (No local network.)');
  return own.address;
}

try {
  const { values } = readOptions({
    options: { port: { type: 'string', default: '4321' }, lan: { type: 'boolean', default: false } },
  });
  const port = Number(values.port);
  const host = values.lan ? lanAddress() : 'localhost';
  if (values.lan) process.env['SITE_URL'] = `http://${host}:${String(port)}`;
  siteAddress(process.env['SITE_URL']);
  const outDir = resolve('dist');
  const code = await withBuildLock(() =>
    buildSite({ catalogue: locateCatalogue(), day: buildDay(process.env['BUILD_DATE'], Date.now()), outDir }),
  );
  if (code !== 0) process.exit(code);
  // An address without its last slash gets our own page that mends it, as from any host, not Astro's bare one.
  const server = await preview({
    root: '.',
    outDir,
    trailingSlash: 'ignore',
    logLevel: 'error',
    server: { host, port },
    // Deployed, keys and open data alone are open to other sites' scripts; here all is, and nothing is secret.
    vite: { preview: { cors: { origin: '*' } } },
  });
  if (server.port !== port) {
    say(`Cổng ${String(port)} đang bận nên dùng cổng ${String(server.port)}. (Port was taken.)`);
  }
  if (values.lan) {
    const sample = await sampleStamp(locateCatalogue(), `http://${host}:${String(server.port)}`);
    if (sample) sayLines(`Quét thử một con tem bằng điện thoại cùng mạng: (A stamp to scan.)\n${sample}`);
  }
  say(`Trang đã sẵn sàng: http://${host}:${String(server.port)}/ — nhấn Ctrl+C để dừng. (Ready.)`);
} catch (error) {
  complain(saidBy(error));
  process.exitCode = 1;
}
