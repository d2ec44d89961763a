import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { digests, ended, type Ended } from '../../delivery/site-build.ts';
import { noDisk, smallDisk, type SmallDisk } from '../../delivery/small-disk.ts';
import { tellUntested } from '../../untested.ts';
import { TestOffice } from './stamp-office.ts';

if (noDisk !== undefined)
  tellUntested(
    `phát tem khi ổ đĩa đầy, vì máy này không cho gắn ổ đĩa thử (${noDisk})`,
    `stamps on a full disk; this machine mounts no disk for a test: ${noDisk}`,
  );

describe.skipIf(noDisk !== undefined)('a registry on a disk that is full', () => {
  let disk: SmallDisk;
  let run: (...args: string[]) => Promise<Ended>;
  let files: () => Map<string, string>;

  beforeAll(async () => {
    // Outside the project: a private key is refused within.
    disk = await smallDisk(mkdtempSync(join(tmpdir(), 'ocop-disk-')), 20);
    // Made where the disk is mounted for the tools, and copied onto it.
    vi.stubEnv('TMPDIR', disk.at);
    const office = new TestOffice({ many: 40 });
    expect(office.run('keygen').code).toBe(0);
    expect(office.run('issue', 'gao-thu').code).toBe(0);
    const seen = office.root.replace(disk.at, disk.folder);
    cpSync(office.root, seen, { recursive: true });
    files = () => digests(join(seen, 'catalogue'));
    run = (...args) => {
      const { line, env } = office.commandLine(args);
      return ended(disk.start(line, env));
    };
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    disk.stop();
    rmSync(disk.at, { recursive: true });
  });

  // Not one byte; the lock and a part of the seals; the seals without their rows.
  it.each([0, 8_192, 12_288])('keeps every row as it was and says why, with %i bytes left', async (leave) => {
    const before = files();
    disk.fill(leave);
    const { code, output } = await run('issue', '--all');
    disk.makeRoom();
    expect(code, output).toBe(1);
    expect(output).toContain('ổ đĩa đã đầy');
    expect(output, 'no stack').not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
    const after = files();
    expect([...after.keys()]).toEqual([...before.keys()]);
    // Seals are written before their rows: one without a row is no stamp.
    const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    expect(changed.filter((file) => file !== 'seals.json')).toEqual([]);
    const stamps = JSON.parse((await run('list', '--json')).output) as unknown[];
    expect(stamps).toHaveLength(1);
  });

  it('goes on when there is room again', async () => {
    const issued = await run('issue', '--all');
    expect(issued.code, issued.output).toBe(0);
    const stamps = JSON.parse((await run('list', '--json')).output) as { url: string }[];
    expect(stamps).toHaveLength(43);
    expect((await run('verify', stamps.at(-1)?.url ?? '')).code).toBe(0);
  });
});
