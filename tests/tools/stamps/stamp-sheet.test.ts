import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../../scripts/stamps/sheet/paper.ts';
import { breakLines, lineWidth } from '../../../scripts/stamps/sheet/fonts.ts';
import { makeQr, SIZES } from '../../../scripts/stamps/sheet/qr.ts';
import { decode, decodeSheet } from './decode.ts';
import { TestOffice } from './stamp-office.ts';
import { haveProgram } from './tools.ts';

const hasPython = haveProgram(
  'python3',
  '--version',
  'python3',
  'trình kiểm tem bằng Python (the Python verifier)',
);
const hasPoppler = haveProgram(
  'pdftoppm',
  '-v',
  'poppler-utils',
  'PDF tem in đúng và đọc được (the printed PDF)',
);

/** What happens between the printer and the camera. */
const HARMS: readonly (readonly [string, (picture: Sharp, dpi: number) => Sharp])[] = [
  ['as printed', (picture) => picture],
  ['blurred', (picture, dpi) => picture.blur((0.1 / 25.4) * dpi)],
  ['rotated', (picture) => picture.rotate(11, { background: '#fff' })],
  ['low contrast', (picture) => picture.linear(0.4, 90)],
];

const office = new TestOffice({ demo: true });
const stamps: { product: string; url: string; code: string }[] = [];

beforeAll(() => {
  office.run('keygen');
  office.run('issue', '--all');
  stamps.push(...office.stamps());
}, 60_000);
afterAll(() => office.remove());

function print(product: string, format: string, size: number): string {
  const out = join(office.root, 'sheets', `${product}-${String(size)}.${format}`);
  const run = office.run('sheet', product, '--size', String(size), '--out', out);
  expect(run, run.err).toMatchObject({ code: 0 });
  return out;
}

/** The first stamp of a sheet. */
async function corner(file: string | Buffer, dpi: number): Promise<Buffer> {
  const side = (millimetres: number) => Math.round((millimetres / 25.4) * dpi);
  return sharp(file, { limitInputPixels: false })
    .extract({ left: 0, top: 0, width: side(80), height: side(80) })
    .png()
    .toBuffer();
}

async function expectDecodes(png: Buffer, dpi: number, url: string, note: string): Promise<void> {
  for (const [harm, apply] of HARMS) {
    const readings = await decode(apply(sharp(png), dpi));
    const read = readings.filter(({ text }) => text !== null);
    for (const { by, text } of read) expect(text, `${note}, ${harm}, ${by}`).toBe(url);
    expect(read.length, `${note}, ${harm}: ${read.map(({ by }) => by).join()} alone`).toBeGreaterThanOrEqual(
      2,
    );
  }
}

describe('the QR', () => {
  // The longest-known host: 154 characters of URL.
  const url = `HTTPS://OCOP-CHUONG-MY.EXAMPLE/T/7H3K9QX2/#${'A'.repeat(111)}`;

  it.each(SIZES)('keeps modules of 0.4 mm or more at %d mm, Q from 30 mm', (size) => {
    const qr = makeQr(url, size);
    expect(qr.moduleMm).toBeGreaterThanOrEqual(0.4);
    expect(qr.moduleMm * qr.modules).toBeCloseTo(size, 9);
    expect(qr.level).toBe(size >= 30 ? 'Q' : 'M');
  });

  it('is version 7 at M for this host, as the format promises: 21.2 mm at least', () => {
    const { modules } = makeQr(url, 22);
    expect(modules).toBe(45 + 8);
    expect(modules * 0.4).toBeCloseTo(21.2, 9);
  });

  it('says how large it must be where a host is too long', () => {
    expect(() => makeQr(url.replace('OCOP', 'O'.repeat(60)), 22)).toThrow('it needs at least');
  });
});

describe('the sheet', () => {
  const label = {
    url: 'HTTPS://A.EXAMPLE/T/7H3K9QX2/#A',
    host: 'a.example',
    code: '7H3K9QX2',
    stars: 4,
    name: 'Ộ Ữ ẵ ỷ Ể ặ',
    lastValidDay: '2029-02-01',
    demo: false,
  };

  it('lays any number of stamps on A4, none outside the paper', () => {
    const sheets = layOut(Array(101).fill(label), 22);
    expect(sheets.length).toBeGreaterThan(1);
    for (const { width, height, marks } of sheets) {
      expect([width, height]).toEqual([210, 297]);
      for (const mark of marks) {
        if (mark.kind !== 'text') continue;
        expect(mark.x).toBeGreaterThan(5);
        expect(mark.x + lineWidth(mark.text, mark.weight, mark.size)).toBeLessThan(205);
        expect(mark.y).toBeLessThan(292);
      }
    }
    expect(
      sheets
        .flatMap(({ marks }) => marks)
        .filter((mark) => mark.kind === 'text' && mark.text === '7H3K 9QX2'),
    ).toHaveLength(101);
  });

  it('breaks long names and never lets a word stick out', () => {
    const name =
      'Bộ đồ thờ bằng mây tre đan thủ công truyền thống làng nghề Phú Vinh loại đặc biệt có chạm khắc';
    const lines = breakLines(name, 'bold', 2.2, 27, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(lineWidth(line, 'bold', 2.2)).toBeLessThanOrEqual(27);
    expect(breakLines('Gạo', 'bold', 2.2, 27, 2)).toEqual(['Gạo']);
  });

  it('refuses what must not be printed', () => {
    const out = join(office.root, 'x.pdf');
    // No stamp, and none to be issued: that is the reason given.
    expect(office.run('sheet', 'buoi-het-han', '--out', out)).toMatchObject({
      code: 1,
      err: expect.stringContaining('giấy chứng nhận đã hết hạn ngày 01/02/2023'),
    });
    expect(office.run('sheet', 'gao-thu', '--size', '24', '--out', out)).toMatchObject({ code: 2 });
    expect(office.run('sheet', 'gao-thu', '--format', 'gif', '--out', out)).toMatchObject({ code: 2 });
    expect(office.run('sheet', 'gao-thu')).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  });
});

describe('every printed QR decodes to exactly its URL', () => {
  it.skipIf(!hasPoppler)('PDF at 300 and 150 dpi', async () => {
    for (const [i, { product, url }] of stamps.entries()) {
      for (const size of SIZES.filter((_, j) => i === 0 || j === i)) {
        const pdf = print(product, 'pdf', size);
        for (const dpi of [300, 150]) {
          const raster = spawnSync('pdftoppm', ['-r', String(dpi), '-png', pdf], { maxBuffer: 2 ** 28 });
          await expectDecodes(
            await corner(raster.stdout, dpi),
            dpi,
            url,
            `${product} ${String(size)} mm, ${String(dpi)} dpi`,
          );
        }
      }
    }
  });

  it.skipIf(!hasPoppler)('is A4 with a line of 50 mm, and has as many copies as were asked for', async () => {
    const out = join(office.root, 'sheets', 'copies.pdf');
    expect(office.run('sheet', '--all', '--copies', '5', '--size', '22', '--out', out)).toMatchObject({
      code: 0,
    });
    const said = spawnSync('pdfinfo', [out], { encoding: 'utf8' }).stdout;
    expect(said).toMatch(/^Pages: +1$/m);
    expect(said).toMatch(/^Page size: +595\.2\d* x 841\.89 pts \(A4\)$/m);
    const dpi = 600;
    const raster = spawnSync('pdftoppm', ['-r', String(dpi), '-gray', '-png', out], {
      maxBuffer: 2 ** 28,
    }).stdout;
    const read = await decodeSheet(raster);
    expect(read.map(({ zxing }) => zxing).sort()).toEqual(
      stamps.flatMap(({ url }) => Array(5).fill(url)).sort(),
    );
    // The control line, 12 mm from the lower edge: how many dots are dark from where it begins.
    const { data, info } = await sharp(raster).greyscale().raw().toBuffer({ resolveWithObject: true });
    const dots = (millimetres: number) => Math.round((millimetres / 25.4) * dpi);
    const row = data.subarray(dots(285) * info.width, (dots(285) + 1) * info.width);
    const from = row.findIndex((grey) => grey < 128);
    const length = row.subarray(from).findIndex((grey) => grey >= 128);
    expect((from / dpi) * 25.4).toBeCloseTo(10, 0);
    // The ticks at both ends are 0.2 mm wide, half of it beyond the line.
    expect((length / dpi) * 25.4 - 0.2).toBeGreaterThan(49.85);
    expect((length / dpi) * 25.4 - 0.2).toBeLessThan(50.15);
  });

  it.skipIf(!hasPoppler)('the whole demonstration, each by two decoders', async () => {
    const out = join(office.root, 'sheets', 'demo.pdf');
    const tool = (...args: readonly string[]) =>
      spawnSync(
        process.execPath,
        ['scripts/stamps.ts', ...args, '--catalogue', 'chuong-my', '--today', '2026-11-24'],
        {
          encoding: 'utf8',
          maxBuffer: 2 ** 26,
        },
      );
    const run = tool('sheet', '--all', '--size', '25', '--lang', 'en', '--out', out);
    expect(run.status, run.stderr).toBe(0);
    const count = Number(/^(\d+) stamps of 25 mm/m.exec(run.stdout)?.[1]);
    const sheets = Number(/on (\d+) A4 sheets/.exec(run.stdout)?.[1]);
    expect(count).toBeGreaterThan(20);
    const listed = JSON.parse(tool('list', '--json').stdout) as { url: string; status: string }[];
    const read: string[] = [];
    for (let page = 1; page <= sheets; page++) {
      const one = ['-r', '300', '-f', String(page), '-l', String(page), '-png', out];
      for (const { zxing, jsQR } of await decodeSheet(
        spawnSync('pdftoppm', one, { maxBuffer: 2 ** 28 }).stdout,
      )) {
        expect(jsQR).toBe(zxing);
        read.push(zxing);
      }
    }
    expect(read).toHaveLength(count);
    expect(new Set(read).size).toBe(count);
    if (hasPython) {
      const [about, jwks] = [join(office.root, 'about.json'), join(office.root, 'jwks.json')];
      writeFileSync(about, JSON.stringify({ issuer: 'chuong-my', demo: true }));
      writeFileSync(jwks, readFileSync('content/chuong-my/keys.json'));
      const verified = spawnSync('python3', ['public/ocop-stamp-1/verify.py', about, jwks, ...read], {
        encoding: 'utf8',
      });
      expect(verified.stderr).toBe('');
      expect(verified.stdout.match(/^(NOT )?VALID /gm)).toHaveLength(count);
    }
    for (const url of read) {
      const stamp = listed.find((row) => row.url === url);
      expect(['valid', 'expiring', 'extended'], url).toContain(stamp?.status);
    }
  });

  it('SVG and PNG', async () => {
    const [stamp] = stamps;
    const svg = print(stamp?.product ?? '', 'svg', 22);
    expect(readFileSync(svg, 'utf8')).toContain('width="210mm" height="297mm" viewBox="0 0 210 297"');
    const raster = await sharp(svg, { density: 150 }).png().toBuffer();
    const { width: across = 0 } = await sharp(raster).metadata();
    const dpi = (across / 210) * 25.4;
    await expectDecodes(await corner(raster, dpi), dpi, stamp?.url ?? '', 'svg');
    const png = print(stamp?.product ?? '', 'png', 22);
    const { width, height, density } = await sharp(png).metadata();
    expect({ width, height, density }).toEqual({ width: 4961, height: 7016, density: 600 });
    await expectDecodes(await corner(png, 600), 600, stamp?.url ?? '', 'png');
  });

  it('says on the stamp that a sample is one', () => {
    const svg = readFileSync(print(stamps[0]?.product ?? '', 'svg', 25), 'utf8');
    expect(svg).toContain('<title>TEM MẪU, KHÔNG CÓ GIÁ TRỊ</title>');
  });
});
