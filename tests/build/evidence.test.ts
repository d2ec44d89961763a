import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);

test('a document’s page says where and when its scan was obtained, and the digest of the file that it offers', () => {
  for (const [page, from, on] of [
    ['/quyet-dinh/mau-40-2026/', 'Bản chụp lấy từ', 'lấy ngày 01/07/2026'],
    ['/en/quyet-dinh/mau-40-2026/', 'Scan obtained from', 'on 1 July 2026'],
  ] as const) {
    const html = site.html(page);
    for (const words of [from, on, 'Tổ điều phối OCOP Chương Mỹ (mẫu)']) expect(html).toContain(words);
    const scan = /href="(\/ban-chup\/[^"]+)"/.exec(html)?.[1] ?? '';
    expect(html).toContain(
      createHash('sha256')
        .update(readFileSync(`${site.outDir}${scan}`))
        .digest('hex'),
    );
  }
});

test('a product’s page says when its traceability link was last tried', () => {
  expect(site.html('/san-pham/buoi-dien-dat-doi/')).toContain('Mở thử ngày 10/11/2026');
  expect(site.html('/en/san-pham/buoi-dien-dat-doi/')).toContain('Tried on 10 November 2026');
});
