import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rollBackUnfinished } from '../../../scripts/import/write/journal.ts';
import { ended } from '../../delivery/site-build.ts';
import { noDisk, smallDisk } from '../../delivery/small-disk.ts';
import { tellUntested } from '../../untested.ts';
import { demonstration, planFor, snapshot } from './catalogues.ts';
import { FIXTURES } from './expected.ts';

const ANNEX = join(FIXTURES, 'lists/02-phu-luc-quyet-dinh.docx');
const PROGRAM = resolve(import.meta.dirname, '../../../scripts/import.ts');
/** `KILLS=20` asks more; each starts a program that understands the list anew. */
const KILLS = Number(process.env['KILLS']) || 4;
const commandLine = (folder: string) => [PROGRAM, ANNEX, '--catalogue', folder, '--write'];

/** Starts an import, and kills it at the n-th change of a file; resolves with its exit code, null where it was killed. */
function killedAt(change: number, folder: string): Promise<number | null> {
  const child = spawn(process.execPath, commandLine(folder), { stdio: 'ignore' });
  let seen = 0;
  const watchers = ['.', '.import', 'products', 'decisions', 'producers'].map((place) =>
    watch(join(folder, place), () => {
      if (++seen === change) child.kill('SIGKILL');
    }),
  );
  return new Promise((done) => {
    child.on('close', (code) => {
      for (const watcher of watchers) watcher.close();
      done(code);
    });
  });
}

test(`an import killed ${String(KILLS)} times: all of it is there or nothing`, async () => {
  let cutShort = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const folder = demonstration();
    mkdirSync(join(folder, '.import'));
    const before = snapshot(folder);
    const { changes } = await planFor(ANNEX, folder);
    expect(changes.length).toBeGreaterThan(3);
    // From the moment that it takes its lock to its last file.
    if ((await killedAt(1 + Math.round((kill * 30) / KILLS), folder)) === null) cutShort++;
    // Whoever writes next takes back what was half done.
    rollBackUnfinished(folder);
    const after = snapshot(folder);
    const inCatalogue = [...after].filter(([path]) => !path.startsWith('.'));
    const isWritten = existsSync(join(folder, changes[0]?.path ?? ''));
    const wanted = isWritten
      ? new Map([...before, ...changes.map(({ path, after: text }) => [path, latin(text)] as const)])
      : before;
    expect(new Map(inCatalogue)).toEqual(wanted);
  }
  expect(cutShort).toBeGreaterThan(0);
});

/** As `snapshot` reads it. */
const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

if (noDisk !== undefined)
  tellUntested(
    `nhập danh sách khi ổ đĩa đầy, vì máy này không cho gắn ổ đĩa thử (${noDisk})`,
    `an import onto a full disk; this machine mounts no disk for a test: ${noDisk}`,
  );

describe.skipIf(noDisk !== undefined)('an import onto a disk that is full', () => {
  // Nothing; the journal alone; the journal and some of the files.
  test.each([0, 8_192, 16_384])(
    'leaves everything as it was and says why, with %i bytes left',
    async (leave) => {
      const disk = await smallDisk(mkdtempSync(join(tmpdir(), 'ocop-import-disk-')), 40);
      try {
        const whole = demonstration();
        // Pictures are not read by an import, and would fill the disk.
        const seen = join(disk.folder, 'catalogue');
        cpSync(whole, seen, { recursive: true, filter: (path) => !/\.(?:jpg|png|webp|pdf)$/u.test(path) });
        cpSync(join(whole, '../legal'), join(disk.folder, 'legal'), { recursive: true });
        const before = snapshot(seen);
        const run = () => ended(disk.start(commandLine(join(disk.at, 'catalogue'))));
        disk.fill(leave);
        const refused = await run();
        disk.makeRoom();
        expect(refused.code, refused.output).toBe(1);
        expect(refused.output.toLowerCase()).toContain('ổ đĩa đã đầy');
        expect(refused.output, 'no stack').not.toMatch(/^ +at .+:\d+:\d+\)?$/mu);
        rollBackUnfinished(seen);
        expect(new Map([...snapshot(seen)].filter(([path]) => !path.startsWith('.')))).toEqual(before);
        const again = await run();
        expect(again.code, again.output).toBe(0);
        expect(snapshot(seen)).not.toEqual(before);
      } finally {
        disk.stop();
        rmSync(disk.at, { recursive: true, force: true });
      }
    },
  );
});
