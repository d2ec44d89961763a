/**
 * A product's QR for leaflets and shelves, as SVG and PNG. It leads to the product's page and carries no seal: it is no
 * stamp. Drawn once for each address and kept: forty thousand of them cost more than the pages that link to them.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import QRCode from 'qrcode';
import { absolute, paths } from '../../../src/paths.ts';
import { bilevelPng } from '../../../src/present/formats/bilevel-png.ts';
import { bilevelSvg } from '../../../src/present/formats/bilevel-svg.ts';
import type { Placed } from '../site/placed.ts';
import { projectRoot } from '../../command-line/run-tool.ts';

/** Modules of white around it, ISO/IEC 18004. */
const QUIET = 4;
/** At most so many pixels a side: 10 cm at 300 dpi. */
const PNG_SIDE = 1200;

/** What a picture depends on besides its address: the code that draws it. */
function toolsDigest(): string {
  const code = [
    'scripts/pipeline/qr/make.ts',
    'src/present/formats/bilevel-png.ts',
    'src/present/formats/bilevel-svg.ts',
  ];
  const files = [...code, 'node_modules/qrcode/package.json'].map((file) =>
    readFileSync(join(projectRoot, file)),
  );
  return hash('sha256', Buffer.concat(files), 'hex').slice(0, 12);
}

function draw(url: string): { svg: string; png: Uint8Array } {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const isDark = (row: number, column: number) => modules.get(row, column) === 1;
  const scale = Math.floor(PNG_SIDE / (modules.size + 2 * QUIET));
  return {
    svg: bilevelSvg(modules.size, isDark, QUIET),
    png: bilevelPng(modules.size, isDark, scale, QUIET),
  };
}

/** The pictures of all products by their place in the site; those that `cache` does not hold yet are drawn. */
export function productCodes(
  ids: Iterable<string>,
  host: string,
  cache: string,
): { placed: Placed[]; drawn: number } {
  const placed: Placed[] = [];
  const tools = toolsDigest();
  let drawn = 0;
  for (const id of ids) {
    const url = absolute(host, paths.product('vi', id));
    const digest = hash('sha256', url, 'hex');
    const file = join(cache, tools, digest.slice(0, 2), digest);
    if (!existsSync(`${file}.png`)) {
      drawn++;
      const { svg, png } = draw(url);
      mkdirSync(dirname(file), { recursive: true });
      // The PNG last: where it lies, both are whole.
      for (const [ending, data] of [
        ['svg', svg],
        ['png', png],
      ] as const) {
        writeFileSync(`${file}.${ending}.new`, data);
        renameSync(`${file}.${ending}.new`, `${file}.${ending}`);
      }
    }
    for (const format of ['svg', 'png'] as const)
      placed.push([paths.productQr(id, format).slice(1), `${file}.${format}`]);
  }
  return { placed, drawn };
}
