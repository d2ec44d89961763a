import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../scripts/stamps/sheet/paper.ts';
import { breakLines, lineWidth } from '../../scripts/stamps/sheet/fonts.ts';
import { makeQr, SIZES } from '../../scripts/stamps/sheet/qr.ts';
import { decode } from './decode.ts';
import { TestOffice } from './stamp-office.ts';

const VERIFIER = join(import.meta.dirname, '../../public/ocop-stamp-1/verify.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;

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

describe('the sheet', { timeout: 30_000 }, () => {
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
    expect(office.run('sheet', 'buoi-het-han', '--out', out)).toMatchObject({
      code: 1,
      err: expect.stringContaining('chưa có tem'),
    });
    expect(office.run('sheet', 'gao-thu', '--size', '24', '--out', out)).toMatchObject({ code: 2 });
    expect(office.run('sheet', 'gao-thu', '--format', 'gif', '--out', out)).toMatchObject({ code: 2 });
    expect(office.run('sheet', 'gao-thu')).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  });
});

describe('every printed QR decodes to exactly its URL', { timeout: 240_000 }, () => {
  it.skipIf(!hasPoppler)('PDF at 300 and 150 dpi (skipped only where poppler is not installed)', async () => {
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

describe('the published Python verifier', { timeout: 60_000 }, () => {
  const python = (...args: readonly string[]) =>
    spawnSync('python3', [VERIFIER, ...args], { encoding: 'utf8' });

  it.skipIf(!hasPython)(
    'needs the published files alone (skipped only where python3 is not installed)',
    () => {
      const { keys } = office.json('keys.json') as { keys: object[] };
      const [about, jwks] = [join(office.root, 'ocop-stamp.json'), join(office.root, 'jwks.json')];
      writeFileSync(about, JSON.stringify({ format: 'OCOP-STAMP-1', issuer: 'phong-thu', demo: true }));
      writeFileSync(jwks, JSON.stringify({ keys }));
      const urls = stamps.map(({ url }) => url);
      const run = python(about, jwks, '--status', join(office.folder, 'stamp-status.jws'), ...urls);
      expect(run.stderr).toBe('');
      expect(run.status).toBe(0);
      expect(
        run.stdout.match(/^GENUINE \w{8} \d stars, last valid day 2029-02-01, in force, DEMO$/gm),
      ).toHaveLength(3);

      const forged = (urls[0] ?? '').replace(stamps[0]?.code ?? '', stamps[1]?.code ?? '');
      expect(python(about, jwks, forged)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('NOT GENUINE'),
      });
      writeFileSync(about, JSON.stringify({ format: 'OCOP-STAMP-1', issuer: 'phong-thu' }));
      expect(python(about, jwks, urls[0] ?? '')).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('NOT GENUINE'),
      });
      expect(
        python(about, jwks, '--status', join(office.folder, 'stamp-status.jws'), urls[0] ?? '').stderr,
      ).toContain('not properly signed');
    },
  );

  it('keeps its heart within thirty lines', () => {
    const source = readFileSync(VERIFIER, 'utf8').split('\n');
    const from = source.findIndex((line) => line.startsWith('# --- the seal'));
    const to = source.findIndex((line) => line.startsWith('# --- the code'));
    expect(to - from - 1).toBeLessThanOrEqual(30);
  });
});
