import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { letters, readPdf } from './pdf.ts';

const LIST = '/ket-noi-giao-thuong/danh-sach/';
const KEY = 'ocop-danh-sach';

/** The ids of the first products of the catalogue's list. */
async function products(page: Page, count: number): Promise<string[]> {
  await page.goto('/san-pham/');
  const ids = await page
    .locator('shortlist-button')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['id'] ?? ''));
  expect(ids.length).toBeGreaterThanOrEqual(count);
  return ids.slice(0, count);
}

async function pick(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await page.locator('.pick[aria-pressed="false"]').first().click();
}
const bar = (page: Page) => page.locator('.shortlist-bar');

for (const [what, forbid] of Object.entries({
  'full storage': () => {
    Object.defineProperty(Storage.prototype, 'setItem', {
      value() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  },
  'a full local storage': () => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
    Object.defineProperty(Storage.prototype, 'setItem', {
      value(this: Storage, key: string, value: string) {
        if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
        own.call(this, key, value);
      },
    });
  },
  'storage forbidden, as in some private windows': () => {
    for (const name of ['localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  },
})) {
  test(`${what}: what was picked outlives the click to the list and back`, async ({ page, context }) => {
    await context.addInitScript(forbid);
    await page.goto('/san-pham/');
    await pick(page, 3);
    await expect(bar(page)).toContainText('(3)');
    await expect(bar(page).getByText('Trình duyệt không cho lưu')).toBeVisible();
    // Another tab is told, by its link, what it cannot look up.
    await expect(bar(page).getByRole('link')).toHaveAttribute('href', /#sp=[a-z0-9-]+(,[a-z0-9-]+){2}$/);
    await bar(page).getByRole('link').click();
    await expect(page.locator('.short-list li')).toHaveCount(3);
    await expect(page.getByText('danh sách người khác gửi')).toBeHidden();
    await page.locator('.short-list-remove').first().click();
    await expect(page.locator('.short-list li')).toHaveCount(2);
    // Without any storage only a link takes the list along.
    if (what !== 'a full local storage') return;
    await page.goto('/nha-san-xuat/');
    await expect(bar(page)).toContainText('(2)');
  });
}

test('a change in another tab does not discard what this one could not keep', async ({ page, context }) => {
  await context.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
    Object.defineProperty(Storage.prototype, 'setItem', {
      value(this: Storage, key: string, value: string) {
        if (this === localStorage && 'storageIsFull' in window) throw new DOMException('full');
        own.call(this, key, value);
      },
    });
  });
  await page.goto('/san-pham/');
  await page.evaluate(() => Object.assign(window, { storageIsFull: true }));
  await pick(page, 2);
  await expect(bar(page).getByText('Trình duyệt không cho lưu')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/san-pham/');
  await other.locator('.pick').nth(5).click();
  await expect(bar(page)).toContainText('(3)');
  // Once there is room again, one list is kept of both.
  await page.reload();
  await expect(bar(page).locator('[data-lost]')).toBeHidden();
  await expect(bar(page)).toContainText('(3)');
});

test('two tabs add to one list', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/san-pham/');
  await other.goto('/san-pham/');
  await page.locator('.pick').nth(0).click();
  await expect(bar(other)).toContainText('(1)');
  await other.locator('.pick').nth(1).click();
  await expect(bar(page)).toContainText('(2)');
  await expect(page.locator('.pick').nth(1)).toHaveAttribute('aria-pressed', 'true');
});

test('a list holds 500: the next one is refused in words', async ({ page }) => {
  await page.goto('/san-pham/');
  await page.evaluate(
    (key) =>
      localStorage.setItem(key, JSON.stringify(Array.from({ length: 500 }, (_, n) => `cu-${String(n)}`))),
    KEY,
  );
  await page.reload();
  await page.locator('.pick').first().click();
  await expect(bar(page).getByRole('status')).toContainText('đủ 500 món');
  await expect(page.locator('.pick').first()).toHaveAttribute('aria-pressed', 'false');
});

test('five hundred real addresses, most of them gone: the list says so and keeps the rest', async ({
  page,
}) => {
  const known = await products(page, 12);
  await page.evaluate(
    ([key, ids]) => {
      const gone = Array.from({ length: 488 }, (_, n) => `khong-con-${String(n)}`);
      localStorage.setItem(key, JSON.stringify([...ids, ...gone]));
    },
    [KEY, known] as const,
  );
  await page.goto(LIST);
  await expect(page.locator('.short-list li')).toHaveCount(12);
  await expect(page.locator('[data-say="gone"]')).toHaveText(/^488 món không còn/);
  await expect(page.locator('.compare thead th')).toHaveCount(13);
});

test('what few products tell is folded, and opens by its button', async ({ page }) => {
  await page.goto(`${LIST}#sp=lan-may-nan-doi-phu-nghia,mat-ong-vuon-buoi,nghe-da-phung-chau`);
  const returns = page.locator('[data-part="table"]').getByRole('row', { name: /^Đổi, trả/ });
  const more = page.getByRole('button', { name: /^Thêm \d+ mục/ });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(returns).toBeHidden();
  await more.click();
  await expect(returns).toBeVisible();
});

test('no fact is left out unsaid: what buyers always ask has its row, the rest is named', async ({
  page,
}) => {
  await page.goto(`${LIST}#sp=oi-le-bai-day`);
  const table = page.locator('[data-part="table"]');
  for (const fact of ['Sản lượng mỗi tháng', 'Đặt ít nhất', 'Giao sau (ngày)', 'Mã vạch (GTIN)'])
    await expect(table.getByRole('row', { name: fact }), fact).toHaveCount(1);
  const rows = await table.locator('tbody th').allTextContents();
  const named = await table.locator('.compare-nobody').innerText();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const [head = []] = parse(readFileSync(await (await csv).path(), 'utf8'), { bom: true });
  const [, ...facts] = head.filter((fact) => fact !== 'Trang trong danh mục');
  for (const fact of facts) expect(rows.includes(fact) || named.includes(fact), fact).toBe(true);
});

test('stars of a certificate that ended are told as past, not as missing', async ({ page }) => {
  await page.goto(`${LIST}#sp=banh-gai-hoa-chinh`);
  const table = page.locator('[data-part="table"]');
  await expect(table.getByRole('row', { name: /^Số sao OCOP/ })).toContainText(/từng đạt OCOP \d sao/);
  await expect(table.getByRole('row', { name: /^Tình trạng/ })).toContainText('bị thu hồi');
});

test('a link counts what it lost; the reader’s own list has lost nothing by that', async ({ page }) => {
  const [own = '', other = ''] = await products(page, 2);
  await page.evaluate(([key, id]) => localStorage.setItem(key, JSON.stringify([id])), [KEY, own] as const);
  await page.goto(`${LIST}#sp=${other},khong-con-1,khong-con-2,Khong_Con_3,${other},`);
  await expect(page.locator('[data-say="gone"]')).toHaveText(/^3 món không còn/);
  await page.getByRole('button', { name: 'Xem danh sách của tôi' }).click();
  await expect(page.locator('.short-list li')).toHaveCount(1);
  await expect(page.locator('[data-say="gone"]')).toBeHidden();
});

test('a link that was cut short on its way says how many are missing', async ({ page }) => {
  const known = await products(page, 3);
  await page.goto(`${LIST}#n=30&sp=${known.join(',')}`);
  await expect(page.locator('.short-list li')).toHaveCount(3);
  await expect(page.locator('[data-say="cut"]')).toContainText('thiếu 27 món');
});

test('a shared list leaves the reader’s own alone until they say so, and tells what did not fit', async ({
  page,
}) => {
  const known = await products(page, 3);
  await page.evaluate(
    (key) =>
      localStorage.setItem(key, JSON.stringify(Array.from({ length: 499 }, (_, n) => `cu-${String(n)}`))),
    KEY,
  );
  await page.goto(`${LIST}#sp=${known.join(',')},khong-co-mon-nay`);
  await expect(page.locator('.short-list li')).toHaveCount(3);
  await expect(page.locator('[data-say="gone"]')).toHaveText(/^1 món không còn/);
  await page.getByRole('button', { name: 'Thêm vào danh sách của tôi' }).click();
  await expect(page.locator('[data-say="left"]')).toHaveText(/còn 2 món chưa thêm/);
});

test('the list page is not covered by its own bar, nor is the quotation page', async ({ page }) => {
  await page.goto('/san-pham/');
  await pick(page, 1);
  for (const address of [LIST, '/ket-noi-giao-thuong/hoi-hang/']) {
    await page.goto(address);
    await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', '1');
    await expect(bar(page)).toBeHidden();
  }
});

test('twelve products go into one spreadsheet, a row a pack, the same in CSV and on screen', async ({
  page,
}) => {
  const ids = await products(page, 12);
  await page.goto(`${LIST}#sp=${ids.join(',')}`);
  const save = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const csv = await save('Tải CSV');
  expect(csv.name).toMatch(/^danh-sach-ocop-\d{4}-\d{2}-\d{2}\.csv$/);
  const [head = [], ...rows] = parse(csv.bytes.toString('utf8'), { bom: true });
  const names = await page.locator('.compare thead th a').allTextContents();
  expect([...new Set(rows.map((row) => row[0]))]).toEqual(names);
  expect(rows.length).toBeGreaterThan(12);
  const column = (label: string) => rows.map((row) => row[head.indexOf(label)]);
  for (const code of column('Mã vạch (GTIN)')) expect(code).toMatch(/^('\d{8,14}|chưa cung cấp)$/);
  for (const day of column('Tính đến ngày')) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const xlsx = await save('Tải bảng tính');
  expect(xlsx.name).toMatch(/^danh-sach-ocop-\d{4}-\d{2}-\d{2}\.xlsx$/);
  expect(Object.keys(unzipSync(xlsx.bytes))).toContain('xl/worksheets/sheet2.xml');
  await expect(page.getByText("dấu nháy (') đứng trước")).toBeVisible();
});

test('a spreadsheet of a large list arrives too, under the site’s own policy', async ({ page }) => {
  const ids = await products(page, 12);
  // As much text as some hundred products have: what is packed in one piece grows over 160 kB.
  await page.route(/du-lieu\/nguoi-mua\/vi\/\d+\.json$/, async (route) => {
    const shard = (await (await route.fetch()).json()) as { records: { id: string; cells: unknown[] }[] };
    for (const record of shard.records)
      record.cells = record.cells.map((cell, n) =>
        typeof cell === 'string' ? `${cell} ${record.id}-${String(n)} `.repeat(40) : cell,
      );
    await route.fulfill({ json: shard });
  });
  await page.goto(`${LIST}#sp=${ids.join(',')}`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bảng tính' }).click();
  const sheets = unzipSync(readFileSync(await (await coming).path()));
  expect(Math.max(...Object.values(sheets).map(({ length }) => length))).toBeGreaterThan(160_000);
});

test('a long list scrolls in its own box, so that the comparison is near', async ({ page }) => {
  const shards = await Promise.all(
    [0, 1].map(async (shard) =>
      (await page.request.get(`/du-lieu/nguoi-mua/vi/${String(shard)}.json`)).json(),
    ),
  );
  const ids = (shards as { records: { id: string }[] }[])
    .flatMap(({ records }) => records.map(({ id }) => id))
    .slice(0, 30);
  await page.goto(`${LIST}#sp=${ids.join(',')}`);
  await expect(page.locator('.short-list li')).toHaveCount(30);
  const { box, content } = await page
    .locator('.short-list')
    .evaluate((list) => ({ box: list.clientHeight, content: list.scrollHeight }));
  expect(box).toBeLessThan(content / 2);
});

test('printed, the list lies across, four products a table, without buttons', async ({ page }) => {
  const ids = await products(page, 9);
  await page.goto(`${LIST}#sp=${ids.join(',')}`);
  await expect(page.locator('.short-list li')).toHaveCount(9);
  const names = await page.locator('.compare thead th a').allTextContents();
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
  const across = pages.filter(({ width, height }) => width === 842 && height === 595);
  const words = across.map((sheet) => sheet.letters).join('');
  for (const name of names) expect(words).toContain(name.replace(/\s/g, ''));
  expect(words.split('Thôngtin').length - 1).toBeGreaterThanOrEqual(3);
  expect(pages.map((sheet) => sheet.letters).join('')).not.toMatch(/TảiCSV|Bỏra|×/);
  // The first sheet holds more than names: the comparison begins on it.
  expect(pages[0]?.letters).toContain(letters('Số sao OCOP'));
  await expect(page.locator('.short-list-paper table')).toHaveCount(0);
});
