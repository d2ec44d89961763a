import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { MACHINES } from '../../../scripts/office/pack/machines.ts';
import { runPackOffice } from '../../../scripts/office/pack/run.ts';

const root = mkdtempSync(join(tmpdir(), 'ocop-pack-'));
const catalogue = join(root, 'danh muc');
const folderOf = (machine: string) => join(root, machine);

beforeAll(async () => {
  cpSync(join(contentRoot, 'chuong-my/producers'), join(catalogue, 'producers'), { recursive: true });
  cpSync(join(contentRoot, 'chuong-my/catalogue.yml'), join(catalogue, 'catalogue.yml'));
  mkdirSync(join(catalogue, '.office'));
  writeFileSync(join(catalogue, '.office/draft.json'), '{}');
  writeFileSync(join(catalogue, 'office.key.json'), '{}');
  for (const machine of Object.keys(MACHINES))
    expect(
      await runPackOffice([
        '--for',
        machine,
        '--out',
        folderOf(machine),
        '--catalogue',
        catalogue,
        '--no-packages',
      ]),
    ).toBe(0);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test.each(Object.entries(MACHINES))(
  '%s: what is double-clicked leads to what is there',
  (name, { start, os }) => {
    const text = readFileSync(join(folderOf(name), start), 'utf8');
    const paths = [...text.replaceAll('\\', '/').matchAll(/(?:scripts\/[\w./-]+|\.\.\/danh-muc)/gu)].map(
      ([path]) => path,
    );
    expect(paths.length).toBeGreaterThanOrEqual(2);
    for (const path of paths)
      expect([path, existsSync(join(folderOf(name), 'app', path))]).toEqual([path, true]);
    if (os === 'win32') expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    else {
      expect(spawnSync('sh', ['-n', join(folderOf(name), start)]).status).toBe(0);
      expect(statSync(join(folderOf(name), start)).mode & 0o111).not.toBe(0);
    }
  },
);

test('the catalogue goes along, keys and drafts do not, nor does the demonstration', () => {
  const there = (path: string) => existsSync(join(folderOf('linux'), path));
  expect(there('danh-muc/catalogue.yml')).toBe(true);
  expect(there('app/content/legal')).toBe(true);
  for (const path of ['danh-muc/office.key.json', 'danh-muc/.office', 'app/content/chuong-my', 'app/tests'])
    expect([path, there(path)]).toEqual([path, false]);
});

test('a folder that holds something is not written into', async () => {
  expect(await runPackOffice(['--for', 'linux', '--out', folderOf('linux'), '--no-packages'])).toBe(1);
  expect(await runPackOffice(['--for', 'amiga', '--out', join(root, 'x')])).toBe(2);
});
