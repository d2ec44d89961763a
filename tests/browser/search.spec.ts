import { expect, test, type Locator, type Page, type Route } from 'playwright/test';
import { oddStrings } from '../odd-strings.ts';
import { axeFaults } from './axe.ts';

/** The box in use: a page may hold one in its header and one in its middle. */
const box = (page: Page): Locator => page.locator('search-box input:visible').first();
const options = (page: Page): Locator => page.locator('search-box [role=option]');
const results = (page: Page): Locator => page.locator('search-results .product-grid > li');
const said = (page: Page): Locator => page.locator('search-results [role=status]').first();

const violations = (page: Page) => axeFaults(page, { also: ['best-practice'] });

for (const home of ['/', '/en/']) {
  test(`${home}: “/” goes to the field, answers come while typing, arrows and Enter lead on`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await page.keyboard.type('làn mây');
    await expect(options(page).first()).toHaveAttribute('data-id', 'lan-may-nan-doi-phu-nghia');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('search-box [role=status]').filter({ hasText: /\d/ })).toHaveText(
      home === '/' ? /\d+ sản phẩm/ : /\d+ products?/,
    );
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(active).not.toBeNull();
    await expect(page.locator(`#${active ?? ''}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${home}san-pham/lan-may-nan-doi-phu-nghia/$`, 'u'));
  });
}

test('an option says photo, name, stars, status, producer and place, and nests nothing that can be focused', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).fill('làn mây');
  const first = options(page).first();
  await expect(first).toContainText('Làn mây nan đôi Phú Nghĩa');
  await expect(first).toContainText('5 sao');
  await expect(first).toContainText(/hiệu lực|hết hạn/);
  await expect(first).toContainText('Đồng Nan');
  await expect(first).toContainText('Phú Nghĩa');
  await expect(first.locator('img')).toHaveJSProperty('complete', true);
  await expect(page.locator('[role=option] :is(a, button, input, [tabindex])')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('Escape closes the list, the field keeps what was typed, and going back opens it', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('bánh');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
});

test('a click follows an option, a click with Ctrl opens it in a new tab', async ({ page, context }) => {
  await page.goto('/');
  await box(page).fill('nón lá');
  const opened = context.waitForEvent('page');
  await options(page)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/san-pham\/non-la-hai-lop-van-vo\/$/);
  await options(page).first().click();
  await expect(page).toHaveURL(/\/san-pham\/non-la-hai-lop-van-vo\/$/);
});

test(
  'the list that finds nothing says what was tried and leads to all products',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    await box(page).fill('zzqqx');
    const panel = page.locator('search-box .search-panel:visible');
    await expect(panel).toContainText('Không thấy “zzqqx”');
    await expect(panel).toContainText('Đã thử');
    await expect(options(page)).toHaveCount(1);
    await expect(options(page)).toHaveText('Xem tất cả sản phẩm');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/san-pham\/$/);
  },
);

test(
  'a correction is offered and read out, and its link asks for it',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/tim-kiem/?q=b%C3%A1nh+tr%C6%B0ng');
    await expect(said(page)).toContainText('Có phải bạn muốn tìm “bánh chưng”?');
    await expect(results(page).first()).toHaveAttribute('data-id', 'banh-chung-thuy-huong');
    await said(page).getByRole('link', { name: 'bánh chưng' }).click();
    await expect(said(page)).not.toContainText('Có phải');
    await expect(results(page).first()).toHaveAttribute('data-id', 'banh-chung-thuy-huong');
  },
);

test('says which words were left out', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/tim-kiem/?q=m%E1%BA%ADt+ong+5+sao');
  await expect(said(page)).toContainText('“5 sao”');
  await expect(results(page).first()).toHaveAttribute('data-id', 'mat-ong-vuon-buoi');
});

test(
  'counts products alone, as many as can be listed, and lists the rest on demand',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/tim-kiem/?q=3+sao');
    const count = Number(
      /(\d+) sản phẩm/u.exec((await said(page).filter({ hasText: /\d/ }).textContent()) ?? '')?.[1],
    );
    const first = await results(page).count();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(count);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await expect(results(page)).toHaveCount(count);
    await expect(page.getByRole('button', { name: 'Xem thêm' })).toBeHidden();
    await expect(results(page).nth(first).locator('a').first()).toBeFocused();
    const ids = await results(page).evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset['id']),
    );
    expect(new Set(ids).size).toBe(count);
  },
);

test('counts no more than the catalogue holds', { tag: '@phone' }, async ({ page }) => {
  for (const query of ['Chương Mỹ', 'san pham ocop']) {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await expect(said(page)).toHaveText('52 sản phẩm');
  }
});

test('a query that names a page of the site leads there', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/tim-kiem/?q=h%E1%BB%99i+ch%E1%BB%A3');
  await page.locator('.search-pages').getByRole('link', { name: 'Hội chợ' }).click();
  await expect(page).toHaveURL(/\/su-kien\/$/);
});

for (const [query, link, address, first] of [
  ['còn hiệu lực', 'Sản phẩm còn hiệu lực', '?tinh-trang=con-hieu-luc', 'Còn hiệu lực'],
  ['4 sao', 'Lọc sản phẩm 4 sao', '?sao=4', '4 sao'],
] as const) {
  test(
    `“${query}” leads to the products narrowed to it, from the box and from the page`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('/');
      await box(page).fill(query);
      await expect(options(page).first()).toHaveText(link);
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await page.locator('.search-pages').getByRole('link', { name: link }).click();
      await expect(page).toHaveURL((url) => url.pathname === '/san-pham/' && url.search === address);
      await expect(page.locator('.chip')).toHaveText([first]);
    },
  );
}

test('paper says what was asked, and has no buttons', async ({ page }) => {
  await page.goto('/tim-kiem/?q=3+sao');
  await expect(results(page).first()).toBeVisible();
  const asked = page.getByText('Tìm “3 sao”');
  await expect(asked).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(asked).toBeVisible();
  await expect(page.locator('search-results .button:visible')).toHaveCount(0);
});

test('gift sets and shops are found, and lead where they are', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/tim-kiem/?q=v%C6%B0%E1%BB%9Dn+b%C6%B0%E1%BB%9Fi');
  await expect(page.locator('.search-others a[href="/qua-tang/qua-tet-vuon-buoi/"]')).toBeVisible();
  await page.goto('/tim-kiem/?q=t%E1%BA%A1p+h%C3%B3a+s%C3%A1ng+%C4%91%C3%A8n');
  await page.locator('.search-others a').first().click();
  await expect(page).toHaveURL(/\/diem-ban\/#tap-hoa-sang-den-mau$/);
  await expect(page.locator('#tap-hoa-sang-den-mau')).toBeInViewport();
});

test(
  'a fair among the answers tells its first day as readers write it',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/tim-kiem/?q=may');
    const fair = page.locator('.search-others li', { hasText: 'Tuần trưng bày làng nghề' });
    await expect(fair).toContainText('Hội chợ, 21/11/2026');
  },
);

test(
  'nothing found: the query, cut where it is long, what was tried, the way on',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(`/tim-kiem/?q=${'z'.repeat(3000)}`);
    await expect(said(page)).toContainText('Không thấy');
    await expect(said(page)).toContainText('Đã thử');
    expect(((await said(page).textContent()) ?? '').length).toBeLessThan(400);
    await expect(
      page.locator('search-results').getByRole('link', { name: 'Xem tất cả sản phẩm' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  },
);

// What cannot be had is told alike at any width.
test.describe('an index that cannot be had', { tag: '@phone' }, () => {
  const missing = (route: Route) => route.fulfill({ status: 404, body: 'no' });
  const blocked = (route: Route) => route.abort();
  const hostPage = (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sorry</h1>' });
  const damaged = async (route: Route) => {
    const body = await (await route.fetch()).body();
    body.fill(7, Math.floor(body.length / 2), Math.floor(body.length / 2) + 20);
    await route.fulfill({ body, contentType: 'application/octet-stream' });
  };

  /** The sentence, and the plain list under it. */
  async function expectPlainList(page: Page): Promise<void> {
    await expect(said(page)).toContainText('Chưa mở được phần tìm kiếm');
    await expect(said(page)).not.toContainText('Không thấy');
    await expect(results(page).locator('a[href^="/san-pham/"]').first()).toBeVisible();
    const ways = page.locator('search-results').getByRole('link', { name: 'Xem tất cả sản phẩm' });
    await expect(ways).toBeVisible();
  }

  // Every file once and every fault once; what each fault does to each file is tests/units/client/index-files.test.ts.
  for (const [name, what, spoil] of [
    ['the words, missing', '**/pagefind/vocabulary.ocop', missing],
    ['the engine, blocked', '**/pagefind/wasm.*', blocked],
    ['a part of the index, damaged', '**/pagefind/index/*', damaged],
    ['the results, a page of the host instead', '**/pagefind/fragment/*', hostPage],
    ['the loader, missing', '**/pagefind/pagefind.js', missing],
  ] as const) {
    test(`${name}: a sentence and the plain list`, async ({ page }) => {
      await page.route(what, spoil);
      await page.goto('/tim-kiem/?q=m%E1%BA%ADt+ong');
      await expectPlainList(page);
    });
  }

  test('a file that never comes: after a while a sentence and the plain list', async ({ page }) => {
    await page.clock.install();
    let asked: () => void = () => undefined;
    const hanging = new Promise<void>((done) => (asked = done));
    await page.route('**/pagefind/index/*', () => {
      asked();
    });
    await page.goto('/tim-kiem/?q=m%E1%BA%ADt+ong');
    await hanging;
    // The page's clock goes on faster than the reader's: nobody waits for it here.
    await page.clock.fastForward('01:00:00');
    await expectPlainList(page);
  });

  test('the list under the field says so, and the next letter tries again', async ({ page }) => {
    await page.route('**/pagefind/index/*', (route) => route.abort());
    await page.goto('/');
    await box(page).fill('mật');
    await expect(page.locator('search-box .search-panel:visible')).toContainText(
      'Chưa mở được phần tìm kiếm',
    );
    await expect(options(page)).toHaveText('Xem tất cả sản phẩm');
    await page.unroute('**/pagefind/index/*');
    await box(page).pressSequentially(' ong');
    await expect(options(page).first()).toHaveAttribute('data-id', 'mat-ong-vuon-buoi');
  });

  test('says that it is loading while a file is on its way', async ({ page }) => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((done) => {
      go = done;
    });
    await page.route('**/pagefind/vocabulary.ocop', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/');
    await box(page).fill('mật ong');
    await expect(page.locator('search-box .search-panel:visible')).toContainText('Đang tải');
    go();
    await expect(options(page).first()).toHaveAttribute('data-id', 'mat-ong-vuon-buoi');
  });
});

test.describe('without JavaScript', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });
  test('the form leads to a page that says so and lists the groups', async ({ page }) => {
    await page.goto('/');
    const field = page.locator('search-box input:visible').first();
    await field.fill('mật ong');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
    await expect(page.locator('noscript p')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'Đồ uống' }).click();
    await expect(page.locator('.product-grid > li').first()).toBeVisible();
  });
});

test('odd strings put nothing on the page that acts, and no error', { tag: '@desktop' }, async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/tim-kiem/?q=ong');
  await expect(results(page).first()).toBeVisible();
  const { shown, injected } = await page.evaluate(
    async (odd) => {
      const element = document.querySelector('search-results');
      const input = element?.querySelector('input');
      if (!element || !input) throw new Error('no search on this page');
      const allowed = new Set(
        'P A DIV UL LI H2 ARTICLE IMG SPAN BUTTON SVG USE PATH STRONG TIME I B G'.split(' '),
      );
      const wrong: string[] = [];
      let answered = 0;
      for (const [run, text] of odd.entries()) {
        input.value = text;
        // Typed in bursts, as people type: what comes while an answer is on its way is answered after it.
        if (run % 5 !== 0) {
          input.dispatchEvent(new Event('input'));
          continue;
        }
        const done = new Promise((resolve) =>
          element.addEventListener('search-shown', resolve, { once: true }),
        );
        input.dispatchEvent(new Event('input'));
        await done;
        answered++;
        const said = element.querySelector('[role=status]')?.textContent ?? '';
        if (said.includes('Chưa mở được')) wrong.push(`failed: ${text.slice(0, 80)}`);
        const body = element.querySelectorAll('[data-results] *, [role=status] *');
        for (const node of body) {
          if (
            !allowed.has(node.tagName.toUpperCase()) ||
            node.getAttributeNames().some((name) => name.startsWith('on'))
          )
            wrong.push(`${node.tagName}: ${text.slice(0, 80)}`);
          const href = node.getAttribute('href');
          if (href !== null && !href.startsWith('/')) wrong.push(`${href}: ${text.slice(0, 80)}`);
        }
      }
      return { shown: answered, injected: [...wrong, ...('pwned' in window ? ['pwned'] : [])].slice(0, 5) };
    },
    oddStrings(500, 5),
  );
  expect(injected).toEqual([]);
  expect(shown).toBe(100);
  expect(errors).toEqual([]);
  // The address follows the last string, however odd.
  await expect.poll(() => new URL(page.url()).pathname).toBe('/tim-kiem/');
});
