import { expect, test } from 'playwright/test';
import { letters, readPdf } from './pdf.ts';

const ASK = '/ket-noi-giao-thuong/hoi-hang/';

test('several producers get a message each, with their own products and the buyer’s words', async ({
  page,
}) => {
  await page.goto(`${ASK}?sp=mat-ong-vuon-buoi,lan-may-nan-doi-phu-nghia,khong-co-mon-nay`);
  await expect(page.locator('quotation-form')).toHaveAttribute('data-ready', '2');
  const messages = page.locator('textarea[readonly]');
  await expect(messages).toHaveCount(2);
  await page.getByLabel('Số lượng: Mật ong vườn bưởi').fill('240 lọ');
  await page.getByLabel('Giao đến đâu').fill('Kho Mẫu & bến 2');
  await page.getByLabel('Tên bạn, nơi làm').fill('Siêu thị Mẫu');
  const honey = await messages.nth(0).inputValue();
  const basket = await messages.nth(1).inputValue();
  expect(honey).toMatch(/Mật ong vườn bưởi: 240 lọ \(https:.*\/san-pham\/mat-ong-vuon-buoi\/\)/);
  expect(honey).not.toContain('Làn mây');
  expect(basket).toContain('Làn mây nan đôi Phú Nghĩa');
  expect(basket).not.toContain('240 lọ');
  for (const text of [honey, basket]) expect(text).toContain('Giao đến: Kho Mẫu & bến 2');
  await expect(page.locator('[data-say]')).toHaveText(/^1 món không còn/);
  // Before any click: who opens the link by its menu finds the letter written, too.
  const mail = page.locator('section.panel').nth(1).getByRole('link', { name: 'Soạn thư' });
  const body = new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body');
  expect(body?.replaceAll('\r\n', '\n')).toBe(basket);
});

test('a certificate that ended is told before the buyer sends, and in the message', async ({ page }) => {
  await page.goto(`${ASK}#sp=banh-gai-hoa-chinh,mat-ong-vuon-buoi`);
  const lines = page.locator('.ask-products li');
  await expect(lines.nth(0)).toContainText(/Chứng nhận bị thu hồi ngày \d\d\/\d\d\/\d{4}/);
  await expect(lines.nth(1)).toContainText('Chứng nhận còn hiệu lực');
  await expect(page.getByText(/^Tình trạng giấy chứng nhận tính đến \d/)).toBeVisible();
  const messages = page.locator('textarea[readonly]');
  expect(await messages.nth(0).inputValue()).toMatch(/giấy chứng nhận OCOP: Chứng nhận bị thu hồi ngày/);
  expect(await messages.nth(1).inputValue()).not.toContain('giấy chứng nhận OCOP:');
});

test('a gift buyer asks whoever packs the set, for the whole set', async ({ page }) => {
  await page.goto('/qua-tang/qua-tet-vuon-buoi/');
  await page.getByRole('link', { name: 'Hỏi mua bộ quà này' }).click();
  await expect(page).toHaveURL(/hoi-hang\/\?qua=qua-tet-vuon-buoi$/);
  const messages = page.locator('textarea[readonly]');
  await expect(messages).toHaveCount(1);
  await page.getByLabel(/Số lượng: Quà Tết vườn bưởi/).fill('120');
  const text = await messages.inputValue();
  expect(text).toMatch(/^Kính gửi HTX Bưởi Đồi/);
  expect(text).toMatch(/- 120 bộ “Quà Tết vườn bưởi \(mẫu\)” \(https:.*\/qua-tang\/qua-tet-vuon-buoi\/\)/);
  for (const inside of [
    '+ Bưởi Diễn đất đồi, 2 quả',
    '+ Mứt vỏ bưởi Đồi, 1 hộp',
    '+ Làn mây nan đôi Phú Nghĩa',
  ])
    expect(text).toContain(inside);
});

test('a set that nobody packs goes to the trade desk', async ({ page }) => {
  await page.goto(`${ASK}?qua=mam-com-que`);
  await expect(page.locator('textarea[readonly]')).toHaveCount(1);
  expect(await page.locator('textarea[readonly]').inputValue()).toContain(
    '+ Gạo lứt đỏ Đồng Phú, 1 túi 1 kg',
  );
  await expect(
    page
      .locator('section.panel')
      .getByRole('link', { name: /Soạn thư|Gọi/ })
      .first(),
  ).toBeVisible();
});

test('each maker can still be asked by themselves', async ({ page }) => {
  await page.goto('/qua-tang/qua-tet-vuon-buoi/');
  await page.getByRole('link', { name: 'Hỏi riêng từng nhà sản xuất' }).click();
  await expect(page.locator('quotation-form')).toHaveAttribute('data-ready', '4');
});

for (const [what, address, [width, height]] of [
  ['a gift set’s leaflet', '/qua-tang/qua-tet-vuon-buoi/in/', [420, 595]],
  ['a specification', '/quy-cach/lan-may-nan-doi-phu-nghia/', [595, 842]],
] as const) {
  test(`${what} is one sheet of paper`, async ({ page }) => {
    await page.goto(address);
    const heading = await page.getByRole('heading', { level: 2 }).innerText();
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.map((sheet) => [sheet.width, sheet.height])).toEqual([[width, height]]);
    const words = pages[0]?.letters.toLocaleLowerCase('vi') ?? '';
    expect(words).toContain(letters(heading).toLocaleLowerCase('vi'));
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.sheet')
      .evaluateAll((sheets) => sheets.filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1).length);
    expect(cut).toBe(0);
  });
}

test('a specification’s English says nothing in Vietnamese', async ({ page }) => {
  await page.goto('/quy-cach/buoi-dien-dat-doi/');
  const row = page.getByRole('row', { name: /^Giấy chứng nhận khác/ });
  await expect(row).toContainText('VietGAP trồng trọt, MẪU-VG-1002, Tổ chức chứng nhận mẫu, đến 12/01/2028');
  const english = await row.locator('[lang="en"]').allInnerTexts();
  expect(english.join(' ')).toMatch(/Other certificates.*to 12 January 2028/);
  for (const text of english) expect(text).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/i);
});

test('a cancelled fair says so before its days, which are struck through', async ({ page }) => {
  await page.goto('/su-kien/');
  const cancelled = page.locator('.fair').filter({ hasText: 'Đã hủy' });
  expect((await cancelled.innerText()).trim()).toMatch(/^Đã hủy/i);
  await expect(cancelled.locator('s')).toHaveCount(1);
  const changed = page.locator('.fair').filter({ hasText: 'Có thay đổi' });
  expect((await changed.innerText()).trim()).toMatch(/^Có thay đổi/i);
  await expect(changed.locator('s')).toHaveCount(0);
});
