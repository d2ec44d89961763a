import { expect, test, type Page } from 'playwright/test';

const FAIR = '/su-kien/tuan-trung-bay-lang-nghe-2026/';
const BOOTH = '/G/GRBTH5RF/';
const OTHER_BOOTH = '/G/00QH38J0/';
const NOWHERE = '/dia-phuong/';

/** Opens a booth and waits until it is kept and a worker answers for the page. */
async function openBooth(page: Page, address = BOOTH): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-kept', '');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

async function saveFair(page: Page): Promise<void> {
  await expect(page.locator('save-offline')).toContainText(/Khoảng \d+(,\d+)? (kB|MB)/);
  await page.getByRole('button', { name: 'Lưu vào máy' }).click();
  await expect(page.locator('save-offline')).toContainText('Đã lưu trong máy');
}

test('a booth that was only opened opens again without a network, dressed', async ({ page, context }) => {
  await openBooth(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mây tre Đồng Nan/);
  await expect(page.locator('.product-rows')).toContainText('Làn mây nan đôi Phú Nghĩa');
  expect(await page.locator('.booth-label').evaluate((label) => getComputedStyle(label).borderTopWidth)).toBe(
    '5px',
  );
  // Where nothing else is kept, a page says so and leads back.
  await page.locator('.booth-where a').click();
  await expect(page.getByRole('heading', { name: 'Đang mất mạng' })).toBeVisible();
  await page.getByRole('link', { name: /Gian A1/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mây tre Đồng Nan/);
});

test('a fair saved from a booth opens whole without a network', async ({ page, context }) => {
  await openBooth(page);
  await saveFair(page);
  await context.setOffline(true);
  await page.goto(FAIR);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const booths = await page
    .locator('.exhibitors a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(booths).toHaveLength(20);
  const kept = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ ok, headers }) => [ok, headers.get('content-type') ?? ''],
          () => [false, ''],
        ),
      path,
    );
  for (const path of booths) {
    expect(await kept(path), path).toEqual([true, expect.stringContaining('text/html')]);
    expect(await kept(`/en${path}`), `/en${path}`).toEqual([true, expect.stringContaining('text/html')]);
  }
  expect(await kept(`/en${FAIR}`)).toEqual([true, expect.stringContaining('text/html')]);
  for (const [path, begins] of [
    ['/nha-san-xuat/htx-may-tre-dong-nan-mau.vcf', 'BEGIN:VCARD'],
    [FAIR.replace(/\/$/, '.ics'), 'BEGIN:VCALENDAR'],
  ] as const)
    expect(await page.evaluate((address) => fetch(address).then((file) => file.text()), path)).toMatch(
      new RegExp(`^${begins}`),
    );
  await page.goto('/su-kien/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hội chợ và sự kiện');
  await page.goto('/san-pham/lan-may-nan-doi-phu-nghia/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What was picked on the walk is still listed and compared.
  await page.getByRole('button', { name: 'Thêm vào danh sách: Làn mây nan đôi Phú Nghĩa' }).click();
  await page.locator('.shortlist-bar').getByRole('link').click();
  await expect(page.locator('.short-list li')).toContainText(['Làn mây nan đôi Phú Nghĩa']);
  await expect(page.locator('.compare thead th')).toHaveCount(2);
  await page.goto(NOWHERE);
  await expect(page.getByRole('heading', { name: 'Đang mất mạng' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Tuần trưng bày làng nghề/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tuần trưng bày/);
});

for (const [how, typed] of Object.entries({
  hyphen: '/G/GRBT-H5RF/',
  'lower case': '/g/grbth5rf/',
})) {
  test(`a booth's code typed with ${how} finds the booth`, async ({ page }) => {
    await page.goto(typed);
    await expect(page).toHaveURL(new RegExp(`${BOOTH}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mây tre Đồng Nan/);
  });

  test(`and without a network too: ${how}`, async ({ page, context }) => {
    await openBooth(page);
    await context.setOffline(true);
    await page.goto(typed);
    await expect(page).toHaveURL(new RegExp(`${BOOTH}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mây tre Đồng Nan/);
  });
}

for (const [how, typed] of Object.entries({
  'an S for a 5': '/G/GRBTHSRF/',
  'two letters swapped': '/g/rgbt-h5rf/',
  'any other letter': '/G/GRBTH5RX/',
})) {
  const asks = async (page: Page) => {
    await expect(page.getByRole('heading', { name: 'Mã gian chưa đúng. Có phải bạn tìm' })).toBeVisible();
    // A stranger's booth would look just as right: nothing opens before somebody says yes.
    await expect(page).toHaveURL(new RegExp(`${typed}$`));
    const asked = page.locator('[data-guesses]').getByRole('link', { name: /Mây tre Đồng Nan.*Gian A1/ });
    await asked.click();
    await expect(page).toHaveURL(new RegExp(`${BOOTH}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mây tre Đồng Nan/);
  };

  test(`a booth's code with ${how} asks which booth was meant`, async ({ page }) => {
    await page.goto(typed);
    await asks(page);
  });

  test(`and without a network too: ${how}`, async ({ page, context }) => {
    await openBooth(page);
    await context.setOffline(true);
    await page.goto(typed);
    await asks(page);
  });
}

test('a code with an O for a zero is no wrong code', async ({ page }) => {
  await page.goto('/G/OOQH38JO/');
  await expect(page).toHaveURL(new RegExp(`${OTHER_BOOTH}$`));
});

test('a code that is nobody’s stays on the page that says so', async ({ page }) => {
  await page.goto('/G/ZZZZ-ZZZZ/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
  await expect(page.locator('[data-guesses]')).toBeHidden();
});

test('a booth says what is on show before anything else', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(OTHER_BOOTH);
  const stars = await page.locator('.product-rows .stars').first().boundingBox();
  expect(stars?.y ?? 9999).toBeLessThan(640);
  const [goods, contact] = [page.locator('.product-rows'), page.locator('.booth-contact')];
  expect((await goods.boundingBox())?.y ?? 0).toBeLessThan((await contact.boundingBox())?.y ?? 0);
  // One line of crumbs, and the name said once.
  expect((await page.locator('.crumbs').boundingBox())?.height ?? 99).toBeLessThan(64);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  const text = await page.locator('main').innerText();
  expect(
    text.toLocaleLowerCase('vi').split(name.toLocaleLowerCase('vi').replace(/\s+/g, ' ')).length,
  ).toBeLessThanOrEqual(2);
  // Commas and full stops have room after them.
  expect(text).not.toMatch(/\),?[0-9]|[,.][A-ZĐ]/u);
});
