import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkCommand } from '../../../scripts/check/command.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { assemble } from './assemble.ts';

const ENV = { BUILD_DATE: '2026-11-24' };
const clean: (() => void)[] = [];
afterEach(() => {
  for (const remove of clean.splice(0)) remove();
});

function folderOf(fixture?: string): string {
  const { catalogue, remove } = assemble(fixture);
  clean.push(remove);
  return catalogue;
}

const run = (...args: string[]) => checkCommand(args, ENV, process.cwd());

test('ends with 0 without errors, 1 with errors, 2 when it cannot run', async () => {
  expect((await run(folderOf())).code).toBe(0);
  expect((await run(folderOf('expiry-unusual'))).code, 'a warning does not fail').toBe(0);
  expect((await run(folderOf('stars-points'))).code).toBe(1);
  expect((await run('no-such-catalogue')).code).toBe(2);
  expect((await run(folderOf(), '--lang', 'fr')).code).toBe(2);
  expect((await run(folderOf(), '--no-such-option')).code).toBe(2);
  expect((await checkCommand([folderOf()], { BUILD_DATE: '24/11/2026' }, process.cwd())).code).toBe(2);
});

test('tells a mistyped command line in both languages, not in Node’s English', async () => {
  const [unknown] = (await run(folderOf(), '--xyz')).output.split('\n');
  expect(unknown).toBe('Không hiểu "--xyz". ("--xyz" is not understood.)');
  const [valueless] = (await run(folderOf(), '--lang')).output.split('\n');
  expect(valueless).toBe('Thiếu giá trị: --lang <value>. (A value is missing.)');
});

test('speaks English when asked', async () => {
  const { output } = await run(folderOf('stars-points'), '--lang', 'en');
  expect(output).toContain('error: certificates.1.points: 89.6 points earn 4 stars; 5 are written.');
});

test('prints JSON that a program can read', async () => {
  const { output } = await run(folderOf('stars-points'), '--json');
  const { issues } = JSON.parse(output) as { issues: Record<string, unknown>[] };
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    code: 'stars-points',
    severity: 'error',
    line: 10,
    field: ['certificates', 0, 'points'],
    suggestion: 'stars: 4',
    help: 'content/README.md#stars-points',
  });
});

test('annotates lines on GitHub, with marks that its format escapes', async () => {
  const folder = folderOf('date-form');
  const { output } = await checkCommand([folder], { ...ENV, GITHUB_ACTIONS: 'true' }, join(folder, '..'));
  const [first] = output.split('\n');
  expect(first).toMatch(/^::error file=catalogue\/products\/gao-nep-mau\/index\.md,line=10,title=date-form::/);
  expect(output.trim().split('\n')).toHaveLength(2);
});

test('in brief, prints one line unless there are errors', async () => {
  expect((await run(folderOf('expiry-unusual'), '--brief')).output.trim().split('\n')).toHaveLength(1);
  expect((await run(folderOf('stars-points'), '--brief')).output).toContain('stars-points');
});

test('--fix writes files of a known encoding as UTF-8, those alone, and a second run nothing', async () => {
  const folder = folderOf('file-encoding-known');
  const bytes = (path: string) => readFileSync(join(folder, path));
  const untouched = bytes('catalogue.yml');
  const unsure = join(folder, 'decisions/mau-01-2025.yml');
  writeFileSync(unsure, Buffer.concat([readFileSync(unsure), Buffer.from('summary: caf\xe9\n', 'latin1')]));
  const doubtful = readFileSync(unsure);
  const first = await run(folder, '--fix');
  expect(first.output).toContain('places.yml (trước là UTF-16)');
  expect(first.output).toContain('producers/htx-mau.yml (trước là Windows-1258)');
  expect(first.output).toContain('products/gao-nep-mau/index.md (trước là TCVN3 (ABC))');
  expect(first.code, 'the one in doubt is still an error').toBe(1);
  expect(first.output).toContain('README.md#file-encoding\n');
  expect(readFileSync(unsure)).toEqual(doubtful);
  expect(bytes('catalogue.yml')).toEqual(untouched);
  // As before it was saved wrongly; line ends of Windows stay.
  const whole = folderOf();
  for (const path of ['places.yml', 'products/gao-nep-mau/index.md'])
    expect(bytes(path), path).toEqual(readFileSync(join(whole, path)));
  expect(bytes('producers/htx-mau.yml').toString()).toMatch(/^name: HTX Nông nghiệp \(mẫu\)\r\n/);
  cpSync(join(whole, 'decisions'), join(folder, 'decisions'), { recursive: true });
  const second = await run(folder, '--fix');
  expect(second.output).toMatch(/^Không có tệp nào cần đổi bảng mã/);
  expect(second.code).toBe(0);
});

test('an English text in another encoding is told and fixed as well', async () => {
  const folder = folderOf();
  const file = join(folder, 'products/gao-nep-mau/en.md');
  writeFileSync(file, Buffer.from('\uFEFFSticky rice of Phú Nghĩa.\n', 'utf16le'));
  const { code, output } = await run(folder);
  expect(code).toBe(1);
  expect(output).toContain('Đọc đúng thì dòng này là: Sticky rice of Phú Nghĩa.');
  expect((await run(folder, '--fix')).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('Sticky rice of Phú Nghĩa.\n');
});

test('records ids once, in order, and never from a catalogue with errors', async () => {
  const folder = folderOf('id-unrecorded');
  expect((await run(folder, '--record')).output).toContain('Đã ghi thêm 1 mã');
  const ledger = () => JSON.parse(readFileSync(join(folder, 'published-ids.json'), 'utf8')) as unknown;
  expect(ledger()).toEqual({ products: ['gao-nep-mau', 'gao-te-mau'] });
  expect((await run(folder, '--record')).output).toContain('Đã ghi thêm 0 mã');
  rmSync(join(folder, 'products/gao-te-mau'), { recursive: true });
  const lost = await run(folder, '--record');
  expect(lost.code).toBe(1);
  expect(lost.output).toContain('#id-lost');
  expect(ledger()).toEqual({ products: ['gao-nep-mau', 'gao-te-mau'] });
});

test('rejects empty entries of every kind', async () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'products/gao-nep-mau/index.md'), '---\n---\n');
  writeFileSync(join(folder, 'producers/htx-mau.yml'), '');
  writeFileSync(join(folder, 'decisions/mau-01-2025.yml'), '{}\n');
  writeFileSync(join(folder, 'places.yml'), 'places: []\n');
  writeFileSync(join(folder, 'catalogue.yml'), '# trống\n');
  const { code, output } = await run(folder, '--json');
  expect(code).toBe(1);
  const { issues } = JSON.parse(output) as { issues: { file: string; severity: string }[] };
  const refused = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const names = ['index.md', 'htx-mau.yml', 'mau-01-2025.yml', 'places.yml', 'catalogue.yml'];
  for (const name of names) expect([...refused].filter((file) => file.endsWith(name)), name).toHaveLength(1);
});

const demo = join(contentRoot, 'chuong-my');

test.runIf(existsSync(demo))('ten different mistakes in a copy of the demonstration are all reported in one run', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ocop-demo-'));
  clean.push(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(demo, join(root, 'chuong-my'), { recursive: true });
  cpSync(join(contentRoot, 'legal'), join(root, 'legal'), { recursive: true });
  const folder = join(root, 'chuong-my');
  const edit = (path: string, from: RegExp, to: string) => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    expect(after, `${path}: ${from}`).not.toBe(before);
    writeFileSync(file, after);
  };
  const product = (id: string) => `products/${id}/index.md`;
  edit(product('lan-may-nan-doi-phu-nghia'), /^producer: (.*).$/m, 'producer: $1');
  edit(product('den-tha-tre-long-doi'), /^( +)stars: \d/m, "$1stars: '4 sao'");
  edit(product('non-la-hai-lop-van-vo'), /^set: \d+/m, 'set: 99');
  edit(product('gio-guot-cap-doi-dong-phuong-yen'), /^name:/m, 'nam:');
  edit(product('khan-trai-ban-theu-hong-phong'), /^---\n/, '');
  edit(product('nghe-da-phung-chau'), /^( +)decision: .*$/m, '$1decision: mau-40-2026');
  edit(product('tui-vai-ghep-xuan-mai'), /\n---\n\n/, '\n---\n\nChữa bệnh. ');
  edit('decisions/mau-12-2025.yml', /signedOn: .*/, 'signedOn: 26/12/2025');
  edit('producers/htx-may-tre-dong-nan-mau.yml', /^kind: .*/m, 'kind: hop-tac-xa');
  edit('moved.yml', /$/, '\nmoved: []\nmoved: []\n');
  const { output } = await run(folder, '--json');
  const { issues } = JSON.parse(output) as { issues: { code: string }[] };
  const codes = new Set(issues.map(({ code }) => code));
  for (const code of [
    'reference-unknown',
    'value-number',
    'value-range',
    'field-missing',
    'front-matter-missing',
    'decision-awards-nothing',
    'health-claim',
    'date-form',
    'value-choice',
    'yaml-duplicate-key',
  ]) {
    expect(codes, code).toContain(code);
  }
});
