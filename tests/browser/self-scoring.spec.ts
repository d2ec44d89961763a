import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { axeFaults } from './axe.ts';

const SET = '/tu-cham-diem/8/';

async function open(page: Page, address = SET): Promise<void> {
  await page.goto(address);
  await expect(page.locator('self-scoring')).toHaveAttribute('data-ready', '');
}

/** Answers every criterion that can be answered, each with the option of least or of most points. */
async function answerAll(page: Page, which: 'least' | 'most'): Promise<void> {
  await page.evaluate((end) => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('self-scoring input[type=radio]')];
    const points = (radio: HTMLInputElement) =>
      Number.parseFloat(radio.closest('label')?.querySelector('.rubric-points')?.textContent ?? '');
    for (const name of new Set(radios.map((one) => one.name))) {
      const own = radios.filter((one) => one.name === name).sort((a, b) => points(a) - points(b));
      own.at(end === 'least' ? 0 : -1)?.click();
    }
  }, which);
}

const part = (page: Page, name: string) => page.locator(`self-scoring [data-part="${name}"]`);

test('a maker of sausage sees the points grow, what holds the stars back, and the shortest way', async ({
  page,
}) => {
  await open(page);
  // Who hears the page is told which criterion an option belongs to.
  expect(await page.locator('self-scoring input[type=radio]:not(fieldset input)').count()).toBe(0);
  await expect(part(page, 'points')).toHaveText(/^\d+ đến 100$/);
  await expect(part(page, 'stars')).toHaveText('Chưa trả lời câu nào');
  await answerAll(page, 'most');
  await expect(part(page, 'stars')).toContainText('5 sao');
  await expect(part(page, 'council')).toContainText('Còn tùy hội đồng: ');
  await expect(part(page, 'next')).toContainText('không thiếu gì để được 5 sao');
  // No story of its own: nothing else can replace that.
  await page.locator('[id="tc-5-3"]').getByRole('radio').first().check();
  await expect(part(page, 'by-conditions')).toHaveText('chưa đến 3 sao');
  await expect(part(page, 'next')).toContainText('Để được 3 sao');
  await expect(part(page, 'next')).toContainText('5.3');
  await expect(part(page, 'bar')).toContainText('điểm · chưa đến 3 sao');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('checkbox').first().check();
  await expect(part(page, 'rejected')).toContainText('hồ sơ bị loại');
  await expect(part(page, 'stars')).toHaveText('');
});

test('proofs and the commune’s items that the answers need are marked', async ({ page }) => {
  await open(page);
  await expect(page.locator('.rubric-needed:visible')).toHaveCount(0);
  await page.locator('[id="tc-3-5"]').getByRole('radio').first().check();
  await expect(page.locator('.rubric-needed:visible')).toHaveCount(1);
  await expect(page.locator('li', { has: page.locator('.rubric-needed:visible') })).toContainText(
    'Sở hữu trí tuệ',
  );
});

test('nothing is kept unless it is asked for; then a visit later has the answers, and unticking forgets them', async ({
  page,
}) => {
  await open(page);
  const first = page.locator('[id="tc-1-2"]').getByRole('radio').last();
  await first.check();
  await page.reload();
  await expect(first).not.toBeChecked();
  await first.check();
  await page.getByLabel('Nhớ câu trả lời').check();
  await page.reload();
  await expect(first).toBeChecked();
  await expect(part(page, 'answered')).toContainText('Đã trả lời 1 trong');
  await page.getByLabel('Nhớ câu trả lời').uncheck();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('tu-cham'))),
  ).toEqual([]);
});

test('saved to a file and opened again; a file of another set or of none is told, and changes nothing', async ({
  page,
}, info) => {
  await open(page);
  await answerAll(page, 'least');
  const points = (await part(page, 'points').textContent()) ?? '';
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
  const file = info.outputPath('cham.json');
  await (await coming).saveAs(file);
  await page.getByRole('button', { name: 'Xóa các câu trả lời' }).click();
  await expect(part(page, 'answered')).toContainText('Đã trả lời 0 trong');
  await page.locator('[data-do="open"]').setInputFiles(file);
  await expect(part(page, 'points')).toHaveText(points);
  await expect(part(page, 'say')).toContainText('Đã mở');
  await page
    .locator('[data-do="open"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(part(page, 'say')).toContainText('không phải bài tự chấm');
  await expect(part(page, 'points')).toHaveText(points);
  await open(page, '/tu-cham-diem/1/');
  await page.locator('[data-do="open"]').setInputFiles(file);
  await expect(part(page, 'say')).toContainText('bộ 8');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rubric is read and printed as the law orders it', async ({ page }) => {
    await page.goto(SET);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('.scoring-result')).toBeHidden();
    const numbers = await page.locator('.criterion-no').allTextContents();
    expect(numbers.length).toBeGreaterThan(25);
    const inOrder = [...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(numbers).toEqual(inOrder);
  });
});

test('the points go into Form 02, which is saved as a Word file; nothing is sent', async ({ page }, info) => {
  const asked: string[] = [];
  await open(page);
  await answerAll(page, 'most');
  page.on('request', (request) => {
    if (request.method() !== 'GET') asked.push(`${request.method()} ${request.url()}`);
  });
  await page.getByRole('link', { name: 'Đưa vào Mẫu 02' }).click();
  await expect(page.locator('official-form')).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-part="criteria"] tr').first()).toContainText('1.1');
  await page.getByLabel('1. Tên chủ thể').fill('Hộ Lạp xưởng Thử (mẫu)');
  await page.getByLabel('Bằng sáng chế').check();
  expect(await axeFaults(page)).toEqual([]);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp Word' }).click();
  const file = info.outputPath('mau-02.docx');
  await (await coming).saveAs(file);
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  for (const words of ['Hộ Lạp xưởng Thử (mẫu)', '☒ d) Bằng sáng chế', 'Phần III. Đánh giá theo Bộ tiêu chí'])
    expect(xml).toContain(words);
  await page.getByRole('button', { name: 'Xóa những gì đã ghi' }).click();
  await expect(page.getByLabel('1. Tên chủ thể')).toHaveValue('');
  await page.reload();
  await expect(page.locator('[data-part="criteria"] tr')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a product of the catalogue fills in its name, its maker and the contacts that are public', async ({
  page,
}) => {
  await page.goto('/bieu-mau/01/');
  await page
    .getByLabel('Sản phẩm đã có trên trang này')
    .fill('https://example.invalid/san-pham/mat-ong-vuon-buoi/');
  await page.getByRole('button', { name: 'Lấy tên và liên hệ' }).click();
  await expect(page.getByLabel('Tên sản phẩm')).toHaveValue('Mật ong vườn bưởi');
  await expect(page.getByLabel('Tên đơn vị')).not.toHaveValue('');
  await page.getByLabel('Sản phẩm đã có trên trang này').fill('không phải địa chỉ');
  await page.getByRole('button', { name: 'Lấy tên và liên hệ' }).click();
  await expect(page.locator('[data-part="say"]')).toContainText('Không tìm thấy sản phẩm ấy');
});
