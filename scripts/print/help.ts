import type { PaperKind } from '../../src/paper/paper-job.ts';

/** What each print is, in Vietnamese and English. */
const ABOUT: Readonly<Record<PaperKind, readonly [vi: string, en: string]>> = {
  product: ['tờ A4 cho từng sản phẩm', 'an A4 sheet for each product'],
  producer: ['tờ A4 cho từng nhà sản xuất', 'A4 sheets for each producer'],
  catalogue: ['sách danh mục A4, có mục lục', 'the catalogue as an A4 book with contents'],
  leaflet: [
    'tờ rơi A5 hai mặt, cho một hay nhiều sản phẩm',
    'a leaflet of two A5 sides, for one or several products',
  ],
  poster: ['áp phích A3 cho từng sản phẩm', 'an A3 poster for each product'],
};

/** What `npm run print -- --help` says. */
export function printHelp(): string {
  const kinds = (place: 0 | 1) =>
    Object.entries(ABOUT).map(([what, words]) => `  ${what.padEnd(10)} ${words[place]}`);
  return [
    'Cách dùng: npm run print -- --what LOẠI (--ids mã1,mã2 | --group NHÓM | --all) --out TỆP.pdf [--lang en]',
    'LOẠI:',
    ...kinds(0),
    'Mã là tên thư mục sản phẩm (với "producer" là tên tệp nhà sản xuất). Biến CATALOGUE, SITE_URL, BUILD_DATE như khi dựng trang.',
    'Áp phích gian, thẻ bàn, danh thiếp, tờ rơi của hội chợ: in từ trang của hội chợ ấy, mục "Bản in cho ban tổ chức".',
    '',
    'Usage: npm run print -- --what KIND (--ids id1,id2 | --group GROUP | --all) --out FILE.pdf [--lang en]',
    'KIND:',
    ...kinds(1),
    'An id is the name of a product’s folder (for "producer": of the producer’s file). CATALOGUE, SITE_URL, BUILD_DATE as for a build.',
    'Booth posters, table cards, name cards and the leaflet of a fair are printed from the fair’s own page.',
  ].join('\n');
}
