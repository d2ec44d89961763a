import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../scripts/check/command.ts';
import type { StampKey } from '../../../src/domain/stamp/key.ts';
import type { StatusList } from '../../../src/domain/stamp/status.ts';
import { readStatusFile } from '../../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';
import { type Run, TestOffice } from './stamp-office.ts';

async function statusOf(office: TestOffice): Promise<StatusList> {
  const { keys } = office.json('keys.json') as { keys: StampKey[] };
  const token = readFileSync(join(office.folder, 'stamp-status.jws'), 'utf8');
  const list = await readStatusFile(token, { issuer: 'phong-thu', keys, demo: false }, checkByWebCrypto);
  if (!list) throw new Error('The status file does not verify.');
  return list;
}

describe('a tool in a thread, as these tests run it,', () => {
  const office = new TestOffice();
  afterAll(() => office.remove());

  it.each([
    ['keygen', ['keygen']],
    ['a command that is refused', ['keygen']],
    ['a list', ['list', '--lang', 'en']],
    ['no command', ['isue']],
  ])('says what its program says, with the same exit code: %s', async (name, args) => {
    // The first key cannot be made twice: another folder stands for the program's.
    const other = name === 'keygen' ? new TestOffice() : office;
    const [inThread, program] = [office.run(...args), await other.start(args)];
    if (other !== office) other.remove();
    const plain = ({ code, out, err }: Run, { root }: TestOffice) => ({
      code,
      out: out.replaceAll(root, ''),
      err: err.replaceAll(root, ''),
    });
    expect(plain(inThread, office)).toEqual(plain(program, other));
  });
});

describe("an office's year", () => {
  const office = new TestOffice();
  afterAll(() => office.remove());

  it('makes a key: encrypted, readable by its owner alone, outside the catalogue', () => {
    const run = office.run('keygen');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(statSync(office.key).mode & 0o777).toBe(0o600);
    const { keys } = office.json('keys.json') as { keys: StampKey[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', short: 1 });
    expect(keys[0]).not.toHaveProperty('demo');
    expect(readFileSync(office.key, 'utf8')).not.toContain(keys[0]?.x);
    expect(office.run('keygen')).toMatchObject({ code: 1, err: expect.stringContaining('rotate') });
  });

  it('issues for decisions in force, says why not for the rest, and issues nothing twice', () => {
    const run = office.run('issue', '--all');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/✗ tra-bao-chi: .*báo chí/);
    expect(run.out).toMatch(/✗ buoi-het-han: .*hết hạn ngày 01\/02\/2023/);
    expect(run.out).toMatch(/✗ ruou-thu-hoi: .*thu hồi/);
    expect(run.out).toMatch(/✗ rau-hai-sao: .*2 sao/);
    expect(run.out).toContain('Đã cấp 3 tem. Không cấp cho 4 sản phẩm.');
    const before = office.bytes();
    expect(office.run('issue', '--all').out).toContain('Đã cấp 0 tem.');
    expect(office.run('issue', 'gao-thu')).toMatchObject({
      code: 0,
      out: expect.stringContaining('đã có tem'),
    });
    expect(office.bytes()).toEqual(before);
  });

  it('refuses a product named by hand with the reason and exit 1', () => {
    expect(office.run('issue', '--product', 'tra-bao-chi')).toMatchObject({ code: 1 });
  });

  it('lists them under the names other tools rely on', () => {
    const stamps = office.stamps();
    expect(stamps.map(({ product }) => product).sort()).toEqual(['gao-thu', 'gio-may-thu', 'mat-ong-thu']);
    for (const stamp of stamps) {
      expect(Object.keys(stamp)).toEqual([
        'code',
        'url',
        'product',
        'stars',
        'lastValidDay',
        'status',
        'counts',
      ]);
      expect(stamp.url).toMatch(
        new RegExp(`^HTTPS://OCOP-PHONG-THU\\.EXAMPLE/T/${stamp.code}/#[A-Z2-7]{111}$`),
      );
      expect(stamp).toMatchObject({ status: 'valid', lastValidDay: '2029-02-01' });
    }
  });

  it('verifies by URL; a code alone or a foreign seal is not enough', () => {
    const [rice, basket] = [office.stampOf('gao-thu'), office.stampOf('gio-may-thu')];
    expect(office.run('verify', rice.url)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Tem thật, còn hiệu lực'),
    });
    expect(office.run('verify', rice.url, '--lang', 'en').out).toContain('Genuine stamp, in force');
    expect(office.run('verify', rice.code)).toMatchObject({
      code: 1,
      out: expect.stringContaining('chưa kiểm được'),
    });
    const moved = rice.url.replace(rice.code, basket.code);
    expect(office.run('verify', moved)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Không phải tem'),
    });
    const printed = `${rice.code.slice(0, 4)} ${rice.code.slice(4)}`;
    for (const words of [[printed], printed.split(' '), [rice.code.toLowerCase()]]) {
      expect(office.run('verify', ...words).out).toContain('Có mã này, nhưng chưa kiểm được tem');
    }
    const foreign = office.run('verify', rice.url.replace('OCOP-PHONG-THU', 'EVIL'));
    expect(foreign).toMatchObject({ code: 1, out: expect.stringContaining('"evil.example"') });
    expect(office.run('verify', 'ABC')).toMatchObject({ code: 1, out: expect.stringContaining('Bạn gõ 3') });
  });

  it('knows a product whose id was changed after its stamps were printed', () => {
    const rice = office.stampOf('gao-thu');
    const [from, to] = ['gao-thu', 'gao-thu-doi-ten'];
    const folderOf = (id: string) => join(office.folder, 'products', id);
    renameSync(folderOf(from), folderOf(to));
    writeFileSync(join(office.folder, 'moved.yml'), `moved:\n  - { from: ${from}, to: ${to} }\n`);
    expect(office.run('verify', rice.url)).toMatchObject({
      code: 0,
      out: expect.not.stringContaining(from + '\n'),
    });
    expect(office.run('issue', to).out).toContain('đã có tem');
    rmSync(join(office.folder, 'moved.yml'));
    renameSync(folderOf(to), folderOf(from));
  });

  it('gives a lot its own code', () => {
    const run = office.run('issue', 'gao-thu', '--lot', 'L07', '--from', '1/3/2026', '--to', '2026-03-31');
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('Đã cấp 1 tem.') });
    expect(office.run('verify', office.stampOf('gao-thu').url).out).toContain(
      'Lô L07, đóng gói từ 01/03/2026',
    );
    const { stamps } = office.json('stamps.json') as { stamps: { lot?: object }[] };
    expect(stamps.at(-1)?.lot).toEqual({ name: 'L07', packedFrom: '2026-03-01', packedTo: '2026-03-31' });
  });

  it('replaces, extends and withdraws, each time in a newer signed list', async () => {
    const first = await statusOf(office);
    const dated = (decision: string) => ['--decision', decision, '--date', '2026-05-01'];
    const terms = ['--stars', '4', '--until', '2029-04-25'];
    const asFiled = ['--decision', 'qd-danh-gia-lai', '--date', '2026-04-25'];
    const replace = ['replace', '--product', 'mat-ong-thu', ...asFiled, ...terms];
    // Shoppers read the file too: what it does not say yet is not signed.
    expect(office.run(...replace)).toMatchObject({ code: 1, err: expect.stringContaining('theo THỬ-5') });
    expect((await statusOf(office)).sequence).toBe(first.sequence);
    office.product('mat-ong-thu', [
      { basis: 'decision', decision: 'qd-bo', stars: 5 },
      { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 4 },
    ]);
    expect(office.run(...replace, '--stars', '5')).toMatchObject({
      code: 2,
      err: expect.stringContaining('giấy mới 4 sao, từ 25/04/2026 đến 25/04/2029'),
    });
    expect(office.run(...replace).code).toBe(0);
    const extend = ['extend', '--product', 'gio-may-thu', ...dated('thử-4'), '--until', '2029-07-31'];
    expect(office.run(...extend)).toMatchObject({ code: 1, err: expect.stringContaining('extendedUntil') });
    const until = { extendedUntil: '2029-07-31', extensionBasis: 'Điều 12.3' };
    office.product('gio-may-thu', { basis: 'decision', decision: 'qd-moi', stars: 3, ...until });
    expect(office.run(...extend, '--until', '2029-07-30')).toMatchObject({
      code: 2,
      err: expect.stringContaining('giữ giấy đến 31/07/2029'),
    });
    expect(office.run(...extend).code).toBe(0);
    const withdraw = (...given: string[]) => office.run('withdraw', ...given, ...dated('THỬ-3'));
    const { code } = office.stampOf('gao-thu');
    for (const refused of [withdraw('--product', 'gao-thu'), withdraw('--code', code)])
      expect(refused).toMatchObject({
        code: 1,
        err: expect.stringMatching(/gao-thu chưa ghi .*THỬ-1 bị thu hồi/),
      });
    // Of the certificate's two stamps the refusal names the one that was given.
    expect(withdraw('--code', code).err).toContain(`Tem ${code}`);
    office.takeBack('gao-thu', '2026-04-30');
    expect(withdraw('--code', code).err).toContain('bị thu hồi ngày 30/04/2026 theo THỬ-3');
    expect((await statusOf(office)).sequence).toBe(first.sequence + 2);
    office.takeBack('gao-thu');
    expect(withdraw('--code', code).code).toBe(0);
    const list = await statusOf(office);
    expect(list.sequence).toBe(first.sequence + 3);
    expect(list.stamps[office.stampOf('mat-ong-thu').code]).toEqual({
      status: 'replaced',
      date: '2026-04-25',
      decision: 'THỬ-5',
      stars: 4,
      until: '2029-04-25',
    });
    expect(list.stamps[office.stampOf('gio-may-thu').code]).toMatchObject({
      status: 'extended',
      until: '2029-07-31',
    });
    expect(Object.values(list.stamps).filter(({ status }) => status === 'withdrawn')).toHaveLength(2);
    expect(office.run('verify', office.stampOf('gao-thu').url)).toMatchObject({
      code: 1,
      out: expect.stringContaining('thu hồi'),
    });
    expect(office.run('verify', office.stampOf('mat-ong-thu').url)).toMatchObject({
      code: 0,
      out: expect.stringContaining('số sao nay đã khác'),
    });
  });

  it('keeps no old certificate that a new one has replaced, and names a lot once', () => {
    const before = office.bytes();
    const { code } = office.stampOf('mat-ong-thu');
    expect(
      office.run(
        'extend',
        '--code',
        code,
        '--decision',
        'THỬ-4',
        '--date',
        '2026-05-01',
        '--until',
        '2029-07-31',
      ),
    ).toMatchObject({ code: 1, err: expect.stringContaining('đã được thay bằng THỬ-5') });
    const lot = ['issue', 'gio-may-thu', '--lot', 'L9', '--from', '2026-03-01', '--to'];
    expect(office.run(...lot, '2026-03-31').out).toContain('Đã cấp 1 tem');
    expect(office.run(...lot, '2026-03-31').out).toContain('đã có tem');
    expect(office.run(...lot, '2026-04-30')).toMatchObject({
      code: 1,
      out: expect.stringContaining('ngày đóng gói 01/03/2026 đến 31/03/2026'),
    });
    expect(office.bytes()['stamp-status.jws']).toBe(before['stamp-status.jws']);
  });

  it('cancels one stamp, for which issue then makes another', async () => {
    const old =
      office.stamps().find(({ product }) => product === 'gio-may-thu') ?? office.stampOf('gio-may-thu');
    expect(office.run('cancel', '--code', old.code, '--reason', 'in hỏng').code).toBe(0);
    expect(office.run('issue', 'gio-may-thu').out).toContain('Đã cấp 1 tem');
    expect(office.stampOf('gio-may-thu').code).not.toBe(old.code);
    expect((await statusOf(office)).stamps[old.code]).toMatchObject({
      status: 'cancelled',
      reason: 'in hỏng',
    });
    // What is wrong with the living stamps is said, not that this one is over.
    const dated = ['--decision', 'THỬ-4', '--date', '2026-05-01', '--until', '2029-07-30'];
    const extend = office.run('extend', '--product', 'gio-may-thu', ...dated);
    expect(extend.err).toContain('giữ giấy đến 31/07/2029');
  });

  it('never takes back a withdrawal or a cancellation', () => {
    const before = office.bytes();
    const { code } = office.stampOf('gao-thu');
    const args = ['--code', code, '--decision', 'THỬ-4', '--date', '2026-05-02', '--until', '2029-03-01'];
    expect(office.run('extend', ...args)).toMatchObject({ code: 1, err: expect.stringContaining('thu hồi') });
    expect(office.run('cancel', '--code', code, '--reason', 'x')).toMatchObject({ code: 1 });
    // A second withdrawal by another paper is not "nothing to change": the first one stands, and that is said.
    const again = ['withdraw', '--product', 'gao-thu', '--decision', 'THỬ-3'];
    expect(office.run(...again, '--date', '2026-05-02')).toMatchObject({
      code: 1,
      err: expect.stringContaining('ngày 01/05/2026 theo THỬ-3'),
    });
    expect(office.run(...again, '--date', '2026-05-01')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Không có gì thay đổi'),
    });
    expect(office.bytes()).toEqual(before);
  });

  it('issues for the newer certificate, nothing for the one withdrawn, though its file no longer says so', () => {
    office.product('gao-thu', { basis: 'decision', decision: 'qd-moi', stars: 4 });
    const issued = () => office.stamps().filter(({ product }) => product === 'gao-thu').length;
    const before = issued();
    const { out } = office.run('issue', '--all');
    expect(out).toMatch(/✗ gao-thu: .*thu hồi ngày 01\/05\/2026 theo THỬ-3/);
    expect(out).toMatch(/✓ mat-ong-thu: [^]*Đã cấp 1 tem/);
    const lot = ['--lot', 'L08', '--from', '2026-04-01', '--to', '2026-04-02'];
    expect(office.run('issue', 'gao-thu', ...lot)).toMatchObject({ code: 1 });
    expect(issued()).toBe(before);
  });

  it('rotates: old stamps stay good, new ones and the list are signed by the new key', async () => {
    const old = office.stampOf('mat-ong-thu');
    const next = join(office.root, 'keys', 'next.key.json');
    expect(office.run('rotate', '--key', next).code).toBe(0);
    expect(
      office.run('issue', 'gio-may-thu', '--lot', 'L1', '--from', '2026-03-01', '--to', '2026-03-02'),
    ).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Khóa số 1 .* đã thôi ký; khóa đang ký là số 2/),
    });
    office.withEnvironment({ OCOP_STAMP_KEY: next });
    expect(office.run('verify', old.url).code).toBe(0);
    expect(office.run('status').code).toBe(0);
    await statusOf(office);
  });

  it('revokes: every stamp under the key dies, issue makes new ones', () => {
    const old = office.stampOf('mat-ong-thu');
    const run = office.run('revoke-key', '--short', '1');
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('không còn giá trị') });
    expect(office.run('verify', old.url)).toMatchObject({
      code: 1,
      out: expect.stringContaining('khóa đã bị hủy'),
    });
    expect(office.stamps().map(({ status }) => status)).not.toContain('valid');
    expect(office.stampOf('mat-ong-thu').status).toBe('cancelled');
    expect(office.run('issue', 'mat-ong-thu').out).toContain('Đã cấp 1 tem');
    expect(office.stampOf('mat-ong-thu').status).toBe('valid');
    expect(office.run('verify', office.stampOf('mat-ong-thu').url).code).toBe(0);
  });

  it('makes the same seals again where seals.json is kept elsewhere', () => {
    const { seals } = office.json('seals.json') as { seals: Record<string, string> };
    const { code } = office.stampOf('mat-ong-thu');
    writeFileSync(join(office.folder, 'seals.json'), JSON.stringify({ format: 'OCOP-SEALS-1', seals: {} }));
    expect(
      office.run('issue', 'mat-ong-thu', '--lot', 'L2', '--from', '2026-05-01', '--to', '2026-05-02').code,
    ).toBe(0);
    expect((office.json('seals.json') as { seals: Record<string, string> }).seals[code]).toBe(seals[code]);
    // Nothing new to issue: a stamp named by hand whose seal was lost is sealed again, or it could never be printed.
    writeFileSync(join(office.folder, 'seals.json'), JSON.stringify({ format: 'OCOP-SEALS-1', seals: {} }));
    const sheet = ['sheet', 'mat-ong-thu', '--out', join(office.root, 'tem.svg')];
    expect(office.run(...sheet)).toMatchObject({
      code: 1,
      err: expect.stringContaining('issue mat-ong-thu'),
    });
    expect(office.run('issue', 'mat-ong-thu').out).toMatch(/đã có tem[^]*Đã lập lại \d+ mã xác thực/);
    expect((office.json('seals.json') as { seals: Record<string, string> }).seals[code]).toBe(seals[code]);
    expect(office.run(...sheet)).toMatchObject({ code: 0 });
  });
});

describe('bad input gives a sentence, a non-zero exit, and leaves the registry byte-identical', () => {
  const office = new TestOffice();
  const WITHDRAW = ['withdraw', '--product', 'gao-thu', '--decision', 'THỬ-3'];
  const EXTEND = ['extend', '--product', 'gao-thu', '--decision', 'THỬ-4', '--date', '2026-05-01'];
  const REPLACE = ['replace', '--product', 'gao-thu', '--decision', 'THỬ-5', '--date', '2026-05-01'];
  const SHEET = ['sheet', 'gao-thu', '--out'];
  const keyNamedPdf = join(office.root, 'keys', 'office.pdf');
  const folderNamedPdf = join(office.root, 'folder.pdf');
  beforeAll(() => {
    office.run('keygen');
    office.run('issue', '--all');
    copyFileSync(office.key, keyNamedPdf);
    mkdirSync(folderNamedPdf);
  });
  afterAll(() => office.remove());

  it.each<[string, readonly string[], (NodeJS.ProcessEnv | RegExp)?]>([
    ['no such command', ['isue', '--all']],
    ['a command of every object', ['constructor']],
    ['an unknown option', ['issue', '--everything']],
    ['an option without its value', ['withdraw', '--product']],
    ['nothing chosen', ['issue']],
    ['both chosen', ['issue', '--all', 'gao-thu']],
    ['a misspelt product', ['issue', 'gao-thuu']],
    ['half a lot', ['issue', 'gao-thu', '--lot', 'L1']],
    ['a lot for all', ['issue', '--all', '--lot', 'L1', '--from', '2026-01-01', '--to', '2026-01-02']],
    ['a lot backwards', ['issue', 'gao-thu', '--lot', 'L1', '--from', '2026-01-03', '--to', '2026-01-02']],
    ['a day that never was', [...WITHDRAW, '--date', '30/2/2026'], /ngày có thật/],
    ['a day to come', [...WITHDRAW, '--date', '2199-01-01'], /chưa đến/],
    ['a day before the decision was signed', [...WITHDRAW, '--date', '1900-01-01'], /trước ngày ký THỬ-3/],
    [
      'a decision that is not on file',
      ['withdraw', '--product', 'gao-thu', '--decision', 'khong-co-that', '--date', '2026-05-01'],
      /"khong-co-that" trong thư mục decisions.*THỬ-3/,
    ],
    [
      'a decision of another kind',
      ['withdraw', '--product', 'gao-thu', '--decision', 'THỬ-1', '--date', '2026-05-01'],
      /không phải quyết định thu hồi/,
    ],
    [
      'no decision',
      ['withdraw', '--product', 'gao-thu', '--date', '2026-05-01'],
      /Thiếu --decision\. \(Cách dùng: withdraw --product MÃ .* --decision SỐ --date NGÀY\)/,
    ],
    ['a sheet of a lot without stamps', [...SHEET, join(office.root, 'a.pdf'), '--lot', 'L9'], /lô "L9"/],
    [
      'a sheet of what can have no stamp',
      ['sheet', 'tra-bao-chi', '--out', join(office.root, 'a.pdf')],
      /chưa có quyết định/,
    ],
    ['an empty decision', ['withdraw', '--product', 'gao-thu', '--decision', ' ', '--date', '2026-05-01']],
    [
      'a product without a stamp',
      ['withdraw', '--product', 'tra-bao-chi', '--decision', 'THỬ-3', '--date', '2026-05-01'],
      /chưa có tem/,
    ],
    ['a withdrawal that the file does not record', [...WITHDRAW, '--date', '2026-05-01'], /chưa ghi/],
    ['an extension too long', [...EXTEND, '--until', '2030-01-01'], /180 ngày/],
    ['an extension backwards', [...EXTEND, '--until', '2026-06-01'], /phải sau ngày đó/],
    ['six stars', [...REPLACE, '--until', '2029-04-30', '--stars', '6'], /từ 3 đến 5/],
    [
      'a new certificate that is not in the file yet',
      [...REPLACE, '--until', '2029-04-25', '--stars', '4'],
      /chưa có giấy chứng nhận theo THỬ-5/,
    ],
    ['an unknown stamp', ['cancel', '--code', '00000000', '--reason', 'x']],
    [
      'a reason with an unseen character',
      ['cancel', '--code', '00000000', '--reason', 'in\u0007 hỏng'],
      /không nhìn thấy/,
    ],
    [
      'a lot with an unseen character',
      ['issue', 'gao-thu', '--lot', 'L\u200b1', '--from', '2026-03-01', '--to', '2026-03-02'],
      /không nhìn thấy/,
    ],
    [
      'a lot packed before the certificate',
      ['issue', 'gao-thu', '--lot', 'L1', '--from', '1900-01-01', '--to', '2026-03-02'],
      /từ 01\/02\/2026 đến 01\/02\/2029/,
    ],
    [
      'a lot packed after the certificate',
      ['issue', 'gao-thu', '--lot', 'L1', '--from', '2026-03-01', '--to', '2990-03-02'],
      /từ 01\/02\/2026 đến 01\/02\/2029/,
    ],
    ['a sheet over the registry', [...SHEET, join(office.folder, 'stamps.json'), '--format', 'pdf'], /\.pdf/],
    ['a sheet in the catalogue', [...SHEET, join(office.folder, 'photo.png')], /thư mục danh mục/],
    ['a sheet over a key', [...SHEET, keyNamedPdf], /khóa riêng/],
    [
      'a sheet of one kind named as another',
      [...SHEET, join(office.root, 'a.jpg'), '--format', 'png'],
      /\.png/,
    ],
    ['a sheet without a name', ['sheet', 'gao-thu'], /--out/],
    ['a sheet where nothing can be written', [...SHEET, '/proc/x.pdf'], /không ghi được \/proc/],
    ['a folder for a sheet', [...SHEET, folderNamedPdf], /là một thư mục/],
    ['a site address that is none', [...SHEET, join(office.root, 'a.pdf')], { SITE_URL: 'not a url' }],
    ['the only key revoked without a yes', ['revoke-key', '--short', '1'], /--yes/],
    ['a stamp of another host', ['verify', 'HTTPS://EVIL.EXAMPLE/T/00000000/'], /"evil\.example"/],
    [
      'an address that is no stamp',
      ['verify', 'https://facebook.com'],
      /"facebook\.com".*không phải tem của/,
    ],
    ['a page of this site', ['verify', 'https://ocop-phong-thu.example/san-pham/'], /không phải địa chỉ tem/],
    ['a barcode', ['verify', '9506000134352'], /mã vạch của hàng hóa/],
    ['a size below all', [...SHEET, join(office.root, 'a.pdf'), '--size', '21'], /22, 25, 30 hoặc 40 .*"21"/],
    ['a size between', [...SHEET, join(office.root, 'a.pdf'), '--size', '23'], /22, 25, 30 hoặc 40 .*"23"/],
    ['no number for a size', [...SHEET, join(office.root, 'a.pdf'), '--size', 'to'], /22, 25, 30 hoặc 40/],
    [
      'a hundred thousand symbols for a stamp',
      ['cancel', '--code', 'Z'.repeat(100_000), '--reason', 'x'],
      /Z{40}…"/,
    ],
    ['a cancellation without a reason', ['cancel', '--code', '00000000']],
    ['no such catalogue', ['list', '--catalogue', 'khong-co']],
    ['another day than today outside a demonstration', ['issue', '--all', '--today', '2030-01-01']],
    ['a key number that is none', ['revoke-key', '--short', 'một']],
    ['an unknown key number', ['revoke-key', '--short', '77']],
    ['two stamps at once', ['verify', 'A', 'B']],
    ['a wrong passphrase', ['status'], { OCOP_KEY_PASSPHRASE: 'sai rồi sai rồi' }],
    ['no private key', ['status'], { OCOP_STAMP_KEY: '/nowhere/x.key.json' }],
    ['a file that is no key', ['status'], { OCOP_STAMP_KEY: join(import.meta.dirname, 'stamps.test.ts') }],
    ['a key inside the catalogue', ['rotate', '--key', join(office.folder, 'a.key.json')]],
    ['a key inside the repository', ['rotate', '--key', join(import.meta.dirname, 'new/deep/a.key.json')]],
    ['a key over another', ['rotate', '--key', office.key]],
    [
      'a short passphrase',
      ['rotate', '--key', join(office.root, 'k2.json')],
      { OCOP_KEY_PASSPHRASE: 'ngắn' },
    ],
  ])('%s', (_, args, more = {}) => {
    const [environment, words] = more instanceof RegExp ? [{}, more] : [more, /./];
    const before = office.bytes();
    expect(Object.keys(before)).toEqual(['keys.json', 'seals.json', 'stamp-status.jws', 'stamps.json']);
    const usual = { OCOP_KEY_PASSPHRASE: 'một câu dài chỉ để thử', OCOP_STAMP_KEY: office.key, SITE_URL: '' };
    office.withEnvironment(environment);
    const run = office.run(...args);
    office.withEnvironment(usual);
    expect(run.code, run.out + run.err).toBeGreaterThan(0);
    const said = run.err.trim() || run.out.trim();
    expect(said).not.toMatch(/\n\s+at /);
    expect(said).toMatch(/[.?)]$/);
    expect(said).toMatch(words);
    expect(said.length).toBeLessThan(1000);
    expect(office.bytes()).toEqual(before);
  });

  it('a lost status file is never begun anew: that would take every withdrawal back', () => {
    const file = join(office.folder, 'stamp-status.jws');
    const whole = readFileSync(file);
    rmSync(file);
    const before = office.bytes();
    for (const args of [['status'], ['issue', '--all'], ['list'], [...WITHDRAW, '--date', '2026-05-01']]) {
      expect(office.run(...args)).toMatchObject({
        code: 1,
        err: expect.stringContaining('https://ocop-phong-thu.example/.well-known/ocop-stamp-status.jws'),
      });
    }
    expect(office.bytes()).toEqual(before);
    writeFileSync(file, whole);
  });

  it.each([
    ['stars', '"stars":4', '"stars":5', /stars 5 ≠ seals\.json: 4/],
    ['last day', '"lastValidDay":"2029-02-01"', '"lastValidDay":"2030-02-01"', /2030-02-01 ≠ .*2029-02-01/],
    ['key', '"key":1', '"key":2', /key 2 ≠ seals\.json: 1/],
  ])('a row whose %s differs from its seal stops every tool, and the check', async (_, from, to, both) => {
    const file = join(office.folder, 'stamps.json');
    const whole = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, whole.replace(from, to));
      const before = office.bytes();
      const sheet = [...SHEET, join(office.root, 'altered.svg')];
      for (const args of [sheet, ['issue', '--all'], ['status'], [...WITHDRAW, '--date', '2026-05-01']]) {
        expect(office.run(...args)).toMatchObject({ code: 1, err: expect.stringMatching(both) });
      }
      expect(office.bytes()).toEqual(before);
      const { code, output } = await checkCommand([office.folder], {}, office.root);
      expect({ code, output }).toMatchObject({ code: 1, output: expect.stringMatching(both) });
    } finally {
      writeFileSync(file, whole);
    }
  });

  it('a catalogue that cannot be read is told in a sentence', () => {
    const file = join(office.folder, 'catalogue.yml');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('id: phong-thu', 'id: a/../b'));
    const run = office.run('list');
    writeFileSync(file, whole);
    expect(run).toMatchObject({ code: 1, err: expect.stringContaining('npm run check') });
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it.each(['stamps.json', 'seals.json', 'keys.json', 'stamp-status.jws'])(
    'a damaged %s is never written over',
    (name) => {
      const file = join(office.folder, name);
      const whole = readFileSync(file, 'utf8');
      try {
        for (const damage of [whole.slice(0, -20), whole.replace(/[a-f]/, 'z'), '{}']) {
          writeFileSync(file, damage);
          const before = office.bytes();
          const runs = [office.run('issue', '--all'), office.run('status')];
          for (const run of runs)
            expect(run, damage).toMatchObject({ code: 1, err: expect.stringContaining('hỏng') });
          expect(office.bytes()).toEqual(before);
        }
      } finally {
        writeFileSync(file, whole);
      }
    },
  );
});

describe('an extension', () => {
  const office = new TestOffice({ demo: true });
  afterAll(() => office.remove());

  const kept = { basis: 'decision', decision: 'qd-cu', stars: 4, extensionBasis: 'Điều 12.3' };

  it('is sealed only once it runs: then goods packed under it get a stamp with the later day', () => {
    office.product('gao-thu', { ...kept, extendedUntil: '2023-06-30' });
    office.run('keygen', '--years', '3', '--today', '2022-01-01');
    expect(office.run('issue', 'gao-thu', '--today', '2022-03-01').code).toBe(0);
    expect(office.stamps().map(({ lastValidDay }) => lastValidDay)).toEqual(['2023-02-01']);
    expect(office.run('issue', 'gao-thu', '--today', '2023-03-01').out).toContain('Đã cấp 1 tem');
    expect(office.run('issue', 'gao-thu', '--today', '2023-03-02').out).toContain('Đã cấp 0 tem');
    expect(office.stamps().map(({ lastValidDay }) => lastValidDay)).toEqual(['2023-02-01', '2023-06-30']);
    expect(office.run('issue', 'gao-thu', '--today', '2023-07-01')).toMatchObject({ code: 1 });
  });

  it('is counted from the certificate’s own last day, however late a day its stamp bears', () => {
    office.decision('qd-gia-han-cu', { kind: 'extension', number: 'MẪU-6', signedOn: '2023-03-01' });
    const extend = (until: string) =>
      office.run(
        ...['extend', '--code', office.stampOf('gao-thu').code, '--decision', 'MẪU-6'],
        ...['--date', '2023-03-02', '--today', '2023-03-02', '--until', until],
      );
    const before = office.bytes();
    expect(extend('2023-08-01')).toMatchObject({ code: 1, err: expect.stringContaining('đến 31/07/2023') });
    expect(office.bytes()).toEqual(before);
    office.product('gao-thu', { ...kept, extendedUntil: '2023-07-31' });
    expect(extend('2023-07-31').code).toBe(0);
  });
});

describe('a withdrawal of the newer of two certificates', () => {
  const office = new TestOffice({ demo: true });
  afterAll(() => office.remove());

  it('ends the stamps of the older one too, which it had replaced', () => {
    const [old, fresh] = [
      { basis: 'decision', decision: 'qd-moi', stars: 4 },
      { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 3 },
    ];
    office.product('gao-thu', old);
    office.run('keygen', '--years', '3', '--today', '2026-02-02');
    office.run('issue', 'gao-thu', '--today', '2026-03-01');
    office.product('gao-thu', [old, fresh]);
    office.run('issue', 'gao-thu', '--today', '2026-04-26');
    const [first, second] = office.stamps();
    office.decision('qd-thu-hoi-sau', { kind: 'withdrawal', number: 'MẪU-7', signedOn: '2026-05-01' });
    const withdrawal = { on: '2026-05-02', decision: 'qd-thu-hoi-sau', ground: 'breach-of-law' };
    office.product('gao-thu', [old, { ...fresh, withdrawal }]);
    const dated = ['--decision', 'MẪU-7', '--date', '2026-05-02', '--today', '2026-05-02'];
    // Filed and not signed yet: who scans hears of it all the same.
    for (const { code, url } of [first, second].flatMap((stamp) => stamp ?? []))
      for (const asked of [code, url])
        expect(office.run('verify', asked, '--today', '2026-05-02')).toMatchObject({
          code: 1,
          out: expect.stringContaining('đã bị thu hồi'),
        });
    const run = office.run('withdraw', '--code', first?.code ?? '', ...dated);
    const both = `2 tem: ${first?.code ?? ''}, ${second?.code ?? ''}`;
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining(both) });
    expect(office.stamps().map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('leaves the newer one alone where the older is withdrawn', () => {
    const [old, fresh] = [
      { basis: 'decision', decision: 'qd-moi', stars: 3 },
      { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 4 },
    ];
    office.product('gio-may-thu', old);
    office.run('issue', 'gio-may-thu', '--today', '2026-03-01');
    office.product('gio-may-thu', [old, fresh]);
    office.run('issue', 'gio-may-thu', '--today', '2026-04-26');
    const withdrawal = { on: '2026-05-02', decision: 'qd-thu-hoi-sau', ground: 'false-file' };
    office.product('gio-may-thu', [{ ...old, withdrawal }, fresh]);
    const dated = ['--decision', 'MẪU-7', '--date', '2026-05-02', '--today', '2026-05-02'];
    expect(office.run('withdraw', '--product', 'gio-may-thu', ...dated).code).toBe(0);
    const own = office.stamps().filter(({ product }) => product === 'gio-may-thu');
    expect(own.map(({ status }) => status)).toEqual(['withdrawn', 'valid']);
  });
});

describe('an expired stamp', () => {
  const office = new TestOffice({ demo: true });
  afterAll(() => office.remove());

  it('names the certificate that followed it, like the site', () => {
    office.run('keygen', '--years', '8', '--today', '2022-01-01');
    expect(office.run('issue', 'buoi-het-han', '--today', '2022-03-01').code).toBe(0);
    const old = office.stampOf('buoi-het-han');
    expect(office.run('verify', old.url)).toMatchObject({
      code: 1,
      out: expect.stringContaining('tem đã hết hạn'),
    });
    office.product('buoi-het-han', [
      { basis: 'decision', decision: 'qd-cu', stars: 3 },
      { basis: 'decision', decision: 'qd-moi', stars: 4 },
    ]);
    expect(office.run('verify', old.url)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/công nhận lại[^]*4 sao theo quyết định MẪU-1/),
    });
  });
});

describe('a demonstration', () => {
  const office = new TestOffice({ demo: true });
  afterAll(() => office.remove());

  it('marks its key, may act on another day, and its stamps are refused elsewhere', () => {
    expect(office.run('keygen', '--years', '6', '--today', '2024-01-01').code).toBe(0);
    const { keys } = office.json('keys.json') as { keys: StampKey[] };
    expect(keys[0]).toMatchObject({ demo: true });
    expect(office.run('issue', 'buoi-het-han', '--today', '2024-01-02').code).toBe(1);
    expect(office.run('issue', 'gao-thu', '--today', '2026-03-01').code).toBe(0);
    expect(office.run('list', '--lang', 'en').out).toMatch(/^1 stamp; /m);
    const { url } = office.stampOf('gao-thu');
    expect(office.run('verify', url).out).toContain('TEM MẪU, KHÔNG CÓ GIÁ TRỊ');
    const catalogue = join(office.folder, 'catalogue.yml');
    writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replace('demo: true', 'demo: false'));
    // The status file falls with the key that signed it.
    expect(office.run('verify', url)).toMatchObject({
      code: 1,
      err: expect.stringContaining('stamp-status.jws'),
    });
  });
});
