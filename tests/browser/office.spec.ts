import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { writeXlsx } from 'hucre';
import { serveWithNginx } from '../delivery/nginx-server.ts';
import { limit } from '../pace.ts';
import { axeFaults } from './axe.ts';
import { OfficeProgram } from './office-program.ts';

const PHOTO = resolve(
  import.meta.dirname,
  '../../content/chuong-my/products/lan-may-nan-doi-phu-nghia/lan-may-01.jpg',
);
const HEAD = [
  'STT',
  'Tên sản phẩm',
  'Chủ thể',
  'Địa chỉ',
  'Xếp hạng',
  'Số quyết định',
  'Ngày ký',
  'Cơ quan ký',
];
const RICE = [
  '1',
  'Gạo nếp Thử (mẫu)',
  'HTX Thử (mẫu)',
  'Xã Thử',
  '3 sao',
  'MẪU-01/QĐ-UBND',
  '15/06/2026',
  'UBND thành phố Hà Nội',
];

function workbook(...rows: readonly string[][]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Danh sách', rows: [HEAD, ...rows] }] });
}

async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, route);
}

async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await go(page, '/nhap');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Waits for the end of a job; where it failed, what it said is in the report. */
async function jobDone(page: Page, title: string): Promise<void> {
  await expect(page.locator('.job h2')).toHaveText(new RegExp(`^${title}: (?:xong|chưa xong)$`, 'u'));
  expect(await page.locator('.job').innerText()).toContain(`${title}: xong`);
}

async function publish(page: Page): Promise<void> {
  await go(page, '/dang');
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await jobDone(page, 'Đăng trang');
}

test('a clerk’s whole way: from an empty folder to a stamp that a phone verifies, a new star, and back', async ({
  page,
}, info) => {
  // Three builds, a preview's server, stamps: one long way on purpose, for each step needs the one before.
  test.setTimeout(limit(420_000));
  const office = new OfficeProgram();
  const target = join(office.root, 'www');
  const strangers: string[] = [];
  let previewed = '';
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url());
  });
  try {
    await page.goto(await office.start());

    await test.step('a catalogue by questions', async () => {
      await page.getByLabel('Tên danh mục').fill('Danh mục OCOP xã Thử');
      await page.getByLabel('Tên ngắn').fill('OCOP xã Thử');
      await page.getByLabel('Cơ quan phụ trách').fill('UBND xã Thử (mẫu)');
      await page.getByLabel('Địa chỉ trang').fill('ocop-xa-thu.example');
      await page.getByLabel('Tỉnh, thành phố').fill('Thành phố Hà Nội');
      await page.getByLabel('Các xã, phường').fill('Xã Thử\nPhường Mẫu');
      await page.getByLabel('danh mục minh họa').check();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tạo danh mục' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hôm nay');
    });

    await test.step('the ward’s workbook, and answers to what is doubtful', async () => {
      await handIn(
        page,
        'phuong.xlsx',
        await workbook(RICE, [
          '2',
          'Mật ong Thử (mẫu)',
          'Hộ Ong Thử (mẫu)',
          'Phường Mẫu',
          '3-4 sao',
          'MẪU-02/QĐ-UBND',
          '16/06/2026',
          'UBND thành phố Hà Nội',
        ]),
      );
      await expect(page.locator('.lead')).toContainText('2 sản phẩm; 1 dòng còn phải hỏi');
      await expect(page.locator('.asked')).toContainText('chọn một số sao');
      expect(await axeFaults(page)).toEqual([]);
      await page.getByLabel('Trả lời cho dòng 3').fill('4 sao');
      await page.getByRole('button', { name: 'Xem lại' }).click();
      await expect(page.locator('.lead')).toContainText('0 dòng còn phải hỏi');
      await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
      await expect(page.getByText('Danh sách đã nhập xong')).toBeVisible();
      expect(existsSync(join(office.folder, 'products/gao-nep-thu/index.md'))).toBe(true);
    });

    await test.step('a photo and a story for one', async () => {
      await go(page, '/products/gao-nep-thu');
      await page.locator('.photos input[type=file]').setInputFiles(PHOTO);
      await expect(page.locator('.findings .error').first()).toContainText('Ảnh cho thấy gì');
      await page.getByLabel('cho thấy gì').fill('Bao gạo nếp đặt trên chiếu');
      await page.getByLabel('Bằng tiếng Anh').fill('A bag of glutinous rice on a mat');
      await page.getByLabel('Bộ sản phẩm').selectOption({ index: 4 });
      await page
        .getByRole('textbox', { name: 'Bài viết, Tiếng Việt' })
        .fill('Gạo nếp gặt tay, phơi hai nắng.');
      await expect(page.locator('.finding-box .error')).toHaveCount(0);
      expect(await axeFaults(page)).toEqual([]);
    });

    await test.step('the real page beside the form', async () => {
      await page.getByRole('button', { name: 'Xem trước' }).click();
      const preview = page.frameLocator('iframe');
      await expect(preview.getByRole('heading', { level: 1 })).toContainText('Gạo nếp Thử');
      await expect(preview.getByText('phơi hai nắng')).toBeVisible();
      previewed = (await page.locator('iframe').getAttribute('src')) ?? '';
      await page.getByRole('button', { name: 'Lưu vào danh mục' }).click();
      await expect(page.getByText('Đã lưu vào danh mục')).toBeVisible();
      expect(readFileSync(join(office.folder, 'products/gao-nep-thu/index.md'), 'utf8')).toContain(
        'phơi hai nắng',
      );
    });

    await test.step('a key, a stamp, a sheet of stamps', async () => {
      await go(page, '/tem');
      await page.getByRole('button', { name: 'Tạo khóa' }).click();
      await jobDone(page, 'Tạo khóa của văn phòng');
      await page.getByText('Gạo nếp Thử (mẫu)').first().click();
      await page.getByRole('button', { name: 'Cấp tem' }).click();
      await jobDone(page, 'Cấp tem');
      await expect(page.locator('tbody tr')).toHaveCount(1);
      await page.getByRole('button', { name: 'In tem ra PDF' }).click();
      await expect(page.getByRole('button', { name: 'Tải tem.pdf' })).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });

    await test.step('published behind nginx, and the stamp verifies', async () => {
      await go(page, '/dang');
      await page.getByLabel('Nơi đăng').fill(target);
      await page.getByRole('button', { name: 'Ghi nhớ' }).click();
      await expect(page.getByText('Lần đăng đầu tiên: 2 sản phẩm')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await publish(page);
    });
    const nginx = await serveWithNginx(join(target, 'current'), join(office.root, 'nginx'));
    try {
      const stamp = await stampAddress(page, nginx.origin);
      const phone = await page.context().newPage();
      await phone.goto(stamp);
      await expect(phone.locator('main')).toContainText('Gạo nếp Thử');
      await expect(phone.locator('main')).toContainText(/06\/2029/u);

      await test.step('a new decision in Excel gives another star; published, and taken back', async () => {
        await handIn(
          page,
          'thang-11.xlsx',
          await workbook([
            ...RICE.slice(0, 4),
            '4 sao',
            'MẪU-09/QĐ-UBND',
            '20/11/2026',
            'UBND thành phố Hà Nội',
          ]),
        );
        await answerAll(page);
        await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
        await expect(page.getByText('Danh sách đã nhập xong')).toBeVisible();
        await go(page, '/dang');
        await expect(page.getByText('3 sao → 4 sao')).toBeVisible();
        await publish(page);
        const product = `${nginx.origin}/san-pham/gao-nep-thu/`;
        await phone.goto(product);
        await expect(phone.locator('main')).toContainText('OCOP 4 sao');
        await page.getByRole('button', { name: 'Đưa trang về lần đăng trước' }).click();
        await jobDone(page, 'Đưa trang về lần đăng trước');
        await phone.goto(product);
        await expect(phone.locator('main')).toContainText('OCOP 3 sao');
        await go(page, '/');
        await page.getByRole('button', { name: /Hoàn tác: Nhập “thang-11/u }).click();
        await expect(page.getByText(/Đã trả lại \d+ tệp/u)).toBeVisible();
        expect(readFileSync(join(office.folder, 'products/gao-nep-thu/index.md'), 'utf8')).not.toContain(
          'stars: 4',
        );
      });
    } finally {
      nginx.stop();
    }
    expect(strangers).toEqual([]);
    expect(info.errors).toEqual([]);
  } finally {
    await office.stop();
  }
  // The preview's server goes with the office that started it.
  expect(previewed).not.toBe('');
  await expect
    .poll(() =>
      fetch(previewed).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
});

/** Where the first stamp of the registry leads, on this test's own server. */
async function stampAddress(page: Page, origin: string): Promise<string> {
  await go(page, '/tem');
  const printed = new URL((await page.locator('tbody a').first().getAttribute('href')) ?? '');
  return `${origin}${printed.pathname}${printed.hash}`;
}

/** Says yes to every question that “đúng” answers. */
async function answerAll(page: Page): Promise<void> {
  for (const row of await page.locator('.asked').all())
    await row.getByRole('button', { name: 'đúng' }).click();
  if ((await page.locator('.asked').count()) > 0) await page.getByRole('button', { name: 'Xem lại' }).click();
  await expect(page.locator('.lead')).toContainText('0 dòng còn phải hỏi');
}
