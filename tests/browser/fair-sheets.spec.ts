import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { letters, readPdf, type PdfPage } from './pdf.ts';

const FAIR = '/su-kien/tuan-hang-cuoi-nam-2026/';
const A3 = { width: 842, height: 1191 };
const A4 = { width: 595, height: 842 };
const A5_ACROSS = { width: 595, height: 420 };

interface Stall {
  readonly label: string;
  readonly name: string;
  readonly code: string;
}

/** The stalls, as the fair's own page lists them. */
async function stalls(page: Page): Promise<Stall[]> {
  await page.goto(FAIR);
  return page.locator('.exhibitors li').evaluateAll((items) =>
    items.map((item) => ({
      label: item.querySelector('.exhibitor-label')?.textContent.trim() ?? '',
      name: item.querySelector('a')?.textContent.trim() ?? '',
      code: /\/G\/(\w+)\//.exec(item.querySelector('a')?.href ?? '')?.[1] ?? '',
    })),
  );
}

async function print(page: Page, sheet: string): Promise<PdfPage[]> {
  await page.goto(`${FAIR}in/${sheet}/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

const papers = (pages: readonly PdfPage[]) => pages.map(({ width, height }) => ({ width, height }));
const each = (count: number, paper: { width: number; height: number }) =>
  Array.from({ length: count }, () => paper);

/** Boxes whose words stick out, and would be cut off. */
async function cut(boxes: Locator): Promise<string[]> {
  await boxes.page().emulateMedia({ media: 'print' });
  return boxes.evaluateAll((found) =>
    found
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.textContent.replace(/\s+/g, ' ').trim()),
  );
}

async function scanned(sheet: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await sheet.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('a poster of each stall on A3, one page each, whole and scannable', async ({ page }) => {
  const list = await stalls(page);
  expect(list).toHaveLength(23);
  const pages = await print(page, 'ap-phich');
  expect(papers(pages)).toEqual(each(23, A3));
  for (const [index, { label, name, code }] of list.entries()) {
    const words = pages[index]?.letters ?? '';
    expect(words).toContain(letters(`Gian ${label}`));
    expect(words).toContain(letters(name));
    expect(words).toContain(code);
  }
  expect(pages[3]?.letters).toContain(letters('Gạo lứt đỏ Đồng Phú★★★★'));
  expect(await cut(page.locator('.poster, .poster-words, .poster-foot'))).toEqual([]);
  expect(await scanned(page.locator('.poster').first())).toMatch(
    new RegExp(`^HTTPS://[^/]+/G/${list[0]?.code ?? ''}/$`),
  );
});

test('no drawing is cropped to the room its paper has left', async ({ page }) => {
  const papers = [
    [`${FAIR}in/ap-phich/`, '.poster-picture'],
    ['/qua-tang/qua-tet-vuon-buoi/in/', '.gift-sheet-picture'],
  ] as const;
  for (const [address, frames] of papers) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const cropped = await page.locator(frames).evaluateAll((found) =>
      found.flatMap((frame) => {
        const image = frame.querySelector('img');
        if (!image) return ['no drawing'];
        const [outer, inner] = [frame.getBoundingClientRect(), image.getBoundingClientRect()];
        const whole =
          getComputedStyle(image).objectFit !== 'cover' &&
          inner.width <= outer.width + 1 &&
          inner.height <= outer.height + 1 &&
          Math.abs(inner.width / inner.height - image.naturalWidth / image.naturalHeight) < 0.02;
        return whole ? [] : [image.src];
      }),
    );
    expect(cropped, address).toEqual([]);
  }
});

test('a table card of each stall on A5, with what it shows', async ({ page }) => {
  const list = await stalls(page);
  const pages = await print(page, 'the-ban');
  expect(papers(pages)).toEqual(each(23, A5_ACROSS));
  for (const [index, { label, name, code }] of list.entries()) {
    const words = pages[index]?.letters ?? '';
    for (const text of [`Gian ${label}`, name, code]) expect(words).toContain(letters(text));
  }
  expect(pages[4]?.letters).toContain(letters('Cháo gạo lứt rau củ ăn liền'));
  expect(await cut(page.locator('.table-card, .table-card-body, .table-card-words'))).toEqual([]);
  expect(await scanned(page.locator('.table-card').first())).toMatch(
    new RegExp(`/G/${list[0]?.code ?? ''}/$`),
  );
});

test('name cards, ten on an A4, with every line of the address', async ({ page }) => {
  const pages = await print(page, 'danh-thiep');
  expect(papers(pages)).toEqual(each(2, A4));
  const words = pages.map((sheet) => sheet.letters).join('');
  expect(words).toContain(letters('Sân phơi hợp tác xã, thôn Mẫu, Xã Hòa Phú (trước đây: xã Đồng Phú)'));
  expect(words).toContain(letters('0000 201 007'));
  await expect(page.locator('.name-card')).toHaveCount(17);
  expect(await cut(page.locator('.name-cards, .name-card, .name-card ul'))).toEqual([]);
  const sizes = await page
    .locator('.name-card')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
  // 54 mm at 96 dots an inch.
  for (const height of sizes) expect(Math.round(height)).toBe(204);
  expect(await scanned(page.locator('.name-card').first())).toContain('/nha-san-xuat/');
});

test('a leaflet on two A4 sides: both plans on its face, every stall behind', async ({ page }) => {
  const list = await stalls(page);
  const pages = await print(page, 'to-roi');
  expect(papers(pages)).toEqual(each(2, A4));
  const [face = '', back = ''] = pages.map((sheet) => sheet.letters);
  for (const { label, name } of list) {
    expect(face).toContain(label);
    expect(back).toContain(letters(`${label}${name}`));
  }
  expect(face).toContain(letters('Sơ đồ: Sân đình Mẫu'));
  expect(await cut(page.locator('.leaflet, .leaflet-plan, .leaflet-plan .plan-scroll'))).toEqual([]);
});

test('a leaflet’s only plan fills its face, and writes names out', async ({ page }) => {
  // As wide as an A4 between its margins.
  await page.setViewportSize({ width: 695, height: 1036 });
  await page.goto('/su-kien/tuan-trung-bay-lang-nghe-2026/in/to-roi/');
  await page.emulateMedia({ media: 'print' });
  const share = await page.locator('.leaflet-plan .plan-scroll').evaluate((frame) => {
    const ground = frame.querySelector('.plan-ground')?.getBoundingClientRect();
    const room = frame.getBoundingClientRect();
    return ((ground?.width ?? 0) * (ground?.height ?? 0)) / (room.width * room.height);
  });
  expect(share).toBeGreaterThan(0.75);
  await expect(page.locator('.leaflet-plan svg')).not.toContainText('…');
});

test('an ordinary page still prints on A4', async ({ page }) => {
  await page.goto(FAIR);
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(papers(pages)).toEqual(each(pages.length, A4));
  expect(pages.at(-1)?.letters).toContain(`${String(pages.length)}/${String(pages.length)}`);
});
