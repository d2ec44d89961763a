import { cpSync, existsSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { TEST_DAY } from '../browser/sites.ts';
import { tellUntested } from '../untested.ts';
import { copyOfDemo, differences, ended, root, workFolder, type Ended } from './site-build.ts';
import { noDisk, smallDisk, type SmallDisk } from './small-disk.ts';

if (noDisk !== undefined)
  tellUntested(
    `ổ đĩa đầy, vì máy này không cho gắn ổ đĩa thử (${noDisk})`,
    `a full disk; this machine mounts no disk for a test: ${noDisk}`,
  );

describe.skipIf(noDisk !== undefined)('a disk that fills up', () => {
  let disk: SmallDisk;
  let [catalogue, lastSite, lastServed] = ['', '', ''];
  /** Cache, catalogue, site and server's folder on one disk, as on an office's machine. */
  const at = (name: string) => join(disk.at, name);
  const seen = (name: string) => join(disk.folder, name);
  const run = (...args: string[]): Promise<Ended> =>
    ended(disk.start(args, { CATALOGUE: at('chuong-my'), BUILD_DATE: TEST_DAY, BUILD_CACHE: at('cache') }));
  const build = (site = 'site') => run('scripts/build.ts', '--outDir', at(site));
  const deploy = () => run('scripts/deploy.ts', '--site', at('site'), '--to', at('srv'));
  const fill = (leave: number) => {
    disk.fill(leave);
    onTestFinished(disk.makeRoom);
  };

  beforeAll(async () => {
    disk = await smallDisk(workFolder('small-disk'), 700);
    catalogue = copyOfDemo(disk.folder);
    // What is made already need not be made again for this; with a site of 1,000 products it is 200 MB.
    for (const kept of ['photos', 'share-images', 'qr'])
      if (existsSync(join(root, '.cache', kept)))
        cpSync(join(root, '.cache', kept), join(disk.folder, 'cache', kept), { recursive: true });
    for (const first of [await build(), await deploy()]) expect(first.code, first.output).toBe(0);
    [lastSite, lastServed] = [workFolder('full-disk-site'), workFolder('full-disk-served')];
    cpSync(seen('site'), lastSite, { recursive: true });
    cpSync(`${seen('srv')}/${readlinkSync(seen('srv/current'))}`, lastServed, { recursive: true });
    // An edit that is on every page: one page alone would fit where the pages are to fit in part.
    const general = join(catalogue, 'catalogue.yml');
    writeFileSync(general, readFileSync(general, 'utf8').replaceAll('0000 100 000', '0000 100 009'));
  });
  afterAll(() => {
    disk.stop();
  });

  // Nothing can be written; the list of pages can; the pages can in part.
  test.each([0, 60_000, 4_000_000])('a build with %d bytes left: told in a sentence', async (leave) => {
    fill(leave);
    const { code, output } = await build();
    expect(code, output).toBe(1);
    expect(output).toContain(`Ổ đĩa đã đầy: nơi có ${disk.at}`);
    expect(output).toContain('Trang đang dùng vẫn y nguyên');
    expect(output, 'no stack').not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
    expect(differences(seen('site'), lastSite)).toEqual([]);
  });

  test('the check’s list of published ids stays whole, and why nothing was added is said', async () => {
    const list = join(catalogue, 'published-ids.json');
    const whole = readFileSync(list, 'utf8');
    const shorter = whole.replace(/\n.*"banh-chung-[^\n]*/, '');
    expect(shorter).not.toBe(whole);
    writeFileSync(list, shorter);
    disk.fill(0);
    const refused = await run('scripts/check.ts', '--record');
    disk.makeRoom();
    expect([refused.code, readFileSync(list, 'utf8')]).toEqual([2, shorter]);
    expect(refused.output).toContain('Ổ đĩa đã đầy nên chưa ghi được published-ids.json');
    expect(readdirSync(catalogue).filter((name) => name.includes('.writing-'))).toEqual([]);
    const { code, output } = await run('scripts/check.ts', '--record');
    expect([code, readFileSync(list, 'utf8')], output).toEqual([0, whole]);
  });

  test('a deploy with too little room: the last release stays, and a later one is right', async () => {
    const after = await build();
    expect(after.code, after.output).toBe(0);
    const clean = await build('clean');
    expect(clean.code, clean.output).toBe(0);
    expect(differences(seen('site'), seen('clean')), 'the build after the full disk').toEqual([]);
    rmSync(seen('clean'), { recursive: true });

    const link = readlinkSync(seen('srv/current'));
    for (const leave of [0, 40_000, 200_000]) {
      disk.fill(leave);
      const { code, output } = await deploy();
      disk.makeRoom();
      expect(code, output).toBe(1);
      expect(output).toContain(`Ổ đĩa đã đầy: nơi có ${disk.at}`);
      expect(readlinkSync(seen('srv/current'))).toBe(link);
      expect(differences(`${seen('srv')}/${link}`, lastServed)).toEqual([]);
    }
    const { code, output } = await deploy();
    expect(code, output).toBe(0);
    expect(readlinkSync(seen('srv/current'))).not.toBe(link);
    expect(readdirSync(seen('srv/releases')).join()).not.toContain('partial');
  });
});
