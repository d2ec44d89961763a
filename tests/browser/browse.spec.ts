import { expect, test, type Page } from 'playwright/test';
import { axeFaults } from './axe.ts';

const TABLE = '**/du-lieu/san-pham/bang.json*';

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 896;
const count = (page: Page) => page.locator('.browse-count');
const cards = (page: Page) => page.locator('.browse-cards .card:visible');
const names = async (page: Page) =>
  (await cards(page).locator('.card-name').allInnerTexts()).map((name) => name.trim());
const chip = (page: Page, name: string) => page.getByRole('button', { name: `Bỏ chọn: ${name}` });

/** The filter: beside the list, or on a phone the sheet. */
async function openFilter(page: Page) {
  if (!isPhone(page)) return page.locator('.browse-filter');
  const sheet = page.getByRole('dialog', { name: 'Lọc sản phẩm' });
  if (!(await sheet.isVisible())) await page.getByRole('button', { name: /^Lọc/ }).click();
  await expect(sheet).toBeVisible();
  return sheet;
}

async function choose(page: Page, name: string) {
  const filter = await openFilter(page);
  await filter.getByRole('checkbox', { name: new RegExp(`^${name} `) }).click();
}

/** Ticks a choice whose facet or parent is folded. */
async function unfold(page: Page, name: string) {
  const filter = await openFilter(page);
  await filter.locator('summary').filter({ hasText: name }).click();
}

async function leaveFilter(page: Page) {
  if (isPhone(page)) await page.getByRole('button', { name: /^Xem \d+ sản phẩm$/ }).click();
}

async function started(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** The cards are those of what was asked. */
async function answered(page: Page) {
  await expect(page.locator('.browse-cards')).toHaveAttribute('aria-busy', 'false');
}

test('choices narrow the list, count what is left, and stand in the address', async ({ page }) => {
  await started(page, '/san-pham/');
  await expect(count(page)).toHaveText('52 sản phẩm');
  await choose(page, 'Thực phẩm');
  await expect(count(page)).toHaveText('24 sản phẩm');
  await choose(page, '4 sao');
  await expect(count(page)).toHaveText('8 sản phẩm');
  await expect(page).toHaveURL(/\/san-pham\/\?nhom=thuc-pham&sao=4$/);
  const filter = await openFilter(page);
  // Other facets follow the choice; its own does not.
  await expect(filter.getByRole('checkbox', { name: '3 sao 14' })).toBeEnabled();
  await expect(filter.getByRole('checkbox', { name: 'Đồ uống 1' })).toBeEnabled();
  // A second choice of the same facet adds.
  await choose(page, '3 sao');
  await expect(count(page)).toHaveText('22 sản phẩm');
  await leaveFilter(page);
  await expect(cards(page)).toHaveCount(22);
  await expect(cards(page).first()).toContainText('sao');
});

test('the count of a choice is what choosing it gives', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/?chu-the=hop-tac-xa');
  await expect(count(page)).toHaveText('16 sản phẩm');
  const filter = await openFilter(page);
  const group = filter.locator('.facet').first();
  for (const label of await group.locator(':scope > ul > .choice > .choice-label').all()) {
    const box = label.getByRole('checkbox');
    const left = Number(await label.locator('.choice-count').innerText());
    if (left === 0) {
      await expect(box).toBeDisabled();
      continue;
    }
    await box.click();
    await expect(count(page)).toHaveText(`${String(left)} sản phẩm`);
    await box.click();
    await expect(count(page)).toHaveText('16 sản phẩm');
  }
});

test('a set takes the place of its group', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/?nhom=do-uong');
  const filter = await openFilter(page);
  await filter.getByRole('button', { name: 'Chi tiết trong Đồ uống' }).click();
  await filter.getByRole('checkbox', { name: /^Rượu trắng/ }).click();
  await expect(page).toHaveURL(/\?bo=14$/);
  await expect(count(page)).toHaveText('1 sản phẩm');
});

test('former communes lie under today’s unit', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/');
  await unfold(page, 'Nơi làm ra');
  const filter = await openFilter(page);
  const former = filter.getByRole('checkbox', { name: /^Thị trấn Chúc Sơn/ });
  await expect(former).toBeHidden();
  await filter.getByRole('button', { name: 'Chi tiết trong Phường Chương Mỹ' }).click();
  await former.click();
  await expect(count(page)).toHaveText('2 sản phẩm');
  await leaveFilter(page);
  for (const card of await cards(page).all()) await expect(card).toContainText('thị trấn Chúc Sơn');
});

test('a place is found by its name, a former one too, and what is chosen stays in sight', async ({
  page,
}) => {
  await started(page, '/san-pham/');
  await unfold(page, 'Nơi làm ra');
  const filter = await openFilter(page);
  const find = filter.getByRole('searchbox', { name: 'Gõ tên để tìm: Nơi làm ra' });
  await find.fill('chuc son');
  const former = filter.getByRole('checkbox', { name: /^Thị trấn Chúc Sơn/ });
  await expect(former).toBeVisible();
  await expect(filter.getByRole('checkbox', { name: /^Xã Phú Nghĩa/ })).toHaveCount(0);
  await find.press('Enter');
  await former.click();
  await expect(count(page)).toHaveText('2 sản phẩm');
  await find.fill('zzz');
  await expect(former).toBeVisible();
  await find.fill('');
  await expect(filter.getByRole('checkbox', { name: /^Xã Phú Nghĩa/ })).toBeVisible();
});

test('chips tell what is chosen; one tap takes each back, one all', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/?nhom=thuc-pham&sao=4&tinh-trang=con-hieu-luc');
  await expect(page.locator('.chip')).toHaveText(['Thực phẩm', '4 sao', 'Còn hiệu lực']);
  await chip(page, '4 sao').click();
  await expect(page).toHaveURL(/\?nhom=thuc-pham&tinh-trang=con-hieu-luc$/);
  await page.getByRole('button', { name: 'Bỏ hết' }).click();
  await expect(page).toHaveURL(/\/san-pham\/$/);
  await expect(count(page)).toHaveText('52 sản phẩm');
  await expect(page.locator('.chip')).toHaveCount(0);
});

test('the whole state comes back with a reload and with Back', async ({ page }) => {
  await started(page, '/san-pham/');
  await choose(page, '3 sao');
  await leaveFilter(page);
  await expect(count(page)).toHaveText('31 sản phẩm');
  const byName = await names(page);
  await page.getByLabel('Xếp theo').selectOption('Mới công nhận trước');
  await expect(page).toHaveURL(/\?sao=3&xep=moi$/);
  // The address is there before the cards are.
  await expect.poll(() => names(page)).not.toEqual(byName);
  const before = await names(page);
  await page.reload();
  await expect(chip(page, '3 sao')).toBeVisible();
  await expect(page.getByLabel('Xếp theo')).toHaveValue('moi');
  await expect.poll(() => names(page)).toEqual(before);
  await page.goBack();
  await expect(page).toHaveURL(/\?sao=3$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/san-pham\/$/);
  await expect(count(page)).toHaveText('52 sản phẩm');
  await page.goForward();
  await expect(count(page)).toHaveText('31 sản phẩm');
});

test('pages are links, and Back finds the place again', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/?xep=ten&sao=3');
  const pages = page.getByRole('navigation', { name: 'Các trang' });
  await expect(pages.getByRole('link', { name: 'Trang 2' })).toHaveAttribute(
    'href',
    '/san-pham/?sao=3&trang=2',
  );
  await expect(cards(page)).toHaveCount(24);
  await pages.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await pages.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/trang=2/);
  await expect(cards(page)).toHaveCount(7);
  await expect(count(page)).toBeFocused();
  await expect(count(page)).toBeInViewport();
  await page.goBack();
  await expect(cards(page)).toHaveCount(24);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
});

test(
  'a product opened from a filtered list leads back to the same place',
  { tag: '@phone' },
  async ({ page }) => {
    await started(page, '/san-pham/?sao=3&xep=moi');
    // Until then the cards in sight are those of the page as built.
    await expect(count(page)).toHaveText('31 sản phẩm');
    await answered(page);
    const link = cards(page).nth(15).getByRole('link').first();
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await link.click();
    await expect(page).toHaveURL(/\/san-pham\/[a-z-]+\/$/);
    await page.goBack();
    await expect(cards(page)).toHaveCount(24);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
  },
);

test(
  'orders: in force first, names as Vietnamese sorts them, stars in force first',
  { tag: '@phone' },
  async ({ page }) => {
    await started(page, '/san-pham/?nhom=thuc-pham');
    await expect(count(page)).toHaveText('24 sản phẩm');
    await answered(page);
    const collator = new Intl.Collator('vi', { numeric: true });
    const shown = await cards(page).evaluateAll((items) =>
      items.map((item) => ({
        name: (item.querySelector('.card-name')?.textContent ?? '')
          .trim()
          .toLocaleLowerCase('vi')
          .replace(/\s+/g, ' '),
        holds: ['valid', 'extended'].includes(item.getAttribute('data-status') ?? ''),
      })),
    );
    expect(new Set(shown.map(({ holds }) => holds)).size, 'of both kinds').toBe(2);
    expect(shown).toEqual(
      shown.toSorted((a, b) => Number(b.holds) - Number(a.holds) || collator.compare(a.name, b.name)),
    );
    await page.getByLabel('Xếp theo').selectOption('Nhiều sao trước');
    await expect(page).toHaveURL(/xep=sao/);
    const drawn = cards(page).locator('.stars-now:visible');
    await expect
      .poll(async () => {
        const stars = (await drawn.allInnerTexts()).map((words) => Number(/\d/.exec(words)?.[0]));
        return stars.length > 3 && stars.every((value, at) => at === 0 || value <= (stars[at - 1] ?? 0));
      })
      .toBe(true);
  },
);

test('the status follows the reader’s day, not the build’s', { tag: '@phone' }, async ({ page }) => {
  await page.clock.setFixedTime(new Date('2030-06-01T03:00:00+07:00'));
  await started(page, '/san-pham/?tinh-trang=het-hieu-luc');
  await expect(count(page)).toHaveText(/^(4[5-9]|5\d) sản phẩm$/);
  await expect(cards(page).first().locator('.badge:visible')).toContainText('hết hạn');
  const filter = await openFilter(page);
  await expect(filter.getByRole('checkbox', { name: 'Còn hiệu lực 0' })).toBeDisabled();
});

test(
  'an empty result tells what to give up, how much that gives, and shows the nearest',
  { tag: '@phone' },
  async ({ page }) => {
    await started(page, '/san-pham/?nhom=do-uong&sao=5&chu-the=ho-san-xuat');
    await expect(count(page)).toHaveText('0 sản phẩm');
    await expect(page.getByRole('heading', { name: 'Gần nhất với điều bạn chọn' })).toBeVisible();
    await expect(cards(page)).toHaveCount(1);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ 5 sao (1 sản phẩm)' }).click();
    await expect(count(page)).toHaveText('1 sản phẩm');
    await expect(page).toHaveURL(/\?nhom=do-uong&chu-the=ho-san-xuat$/);
  },
);

test(
  'a text and choices together; the order is by match, the counts follow, typing adds no step of history',
  { tag: '@phone' },
  async ({ page }) => {
    await started(page, '/san-pham/');
    const before = await page.evaluate(() => history.length);
    const filter = await openFilter(page);
    await filter.getByLabel('Tìm trong sản phẩm').pressSequentially('buoi', { delay: 30 });
    await expect(page).toHaveURL(/\?q=buoi$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await answered(page);
    const all = Number((await count(page).innerText()).split(' ')[0]);
    expect(all).toBeGreaterThan(3);
    expect(all).toBeLessThan(52);
    await expect(cards(page)).toHaveCount(Math.min(all, 24));
    await expect(cards(page).first().locator('.card-name')).toContainText(/bưởi/i);
    const box = filter.getByRole('checkbox', { name: /^Thực phẩm/ });
    const words = filter.locator('.choice-label').filter({ hasText: /^Thực phẩm\d/ });
    const left = Number(await words.locator('.choice-count').innerText());
    expect(left).toBeLessThan(all);
    await box.click();
    await expect(count(page)).toHaveText(`${String(left)} sản phẩm`);
    await expect(page).toHaveURL(/\?q=buoi&nhom=thuc-pham$/);
    await leaveFilter(page);
    await page.reload();
    await expect(count(page)).toHaveText(`${String(left)} sản phẩm`);
    await expect(page.getByLabel('Xếp theo')).toHaveValue('lien-quan');
    await chip(page, '“buoi”').click();
    await expect(count(page)).toHaveText('24 sản phẩm');
  },
);

test('the same products as the search finds, and a slip is offered', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/tim-kiem/?q=may');
  const link = page.getByRole('link', { name: 'Lọc các sản phẩm này' });
  await expect(link).toBeVisible();
  const said = /\d+ sản phẩm/.exec(await page.locator('search-results').innerText())?.[0] ?? '';
  await link.click();
  await expect(page).toHaveURL(/\/san-pham\/\?q=may$/);
  await expect(count(page)).toHaveText(said);
  await started(page, '/san-pham/?q=mat%20omg');
  await expect(page.getByRole('button', { name: 'mật ong', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'mật ong', exact: true }).click();
  await expect(chip(page, '“mật ong”')).toBeVisible();
});

test('no product has the text: giving it up is offered', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/?q=qqqzzzxxx&sao=5');
  await expect(count(page)).toHaveText('0 sản phẩm');
  await page.getByRole('button', { name: 'Bỏ chữ “qqqzzzxxx” (2 sản phẩm)' }).click();
  await expect(page).toHaveURL(/\?sao=5$/);
  await expect(count(page)).toHaveText('2 sản phẩm');
});

test('an address that nobody wrote shows all products', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/san-pham/?sao=99&nhom=%3Cscript%3E&trang=abc&xep=%F0%9F');
  await expect(count(page)).toHaveText('52 sản phẩm');
  await expect(cards(page)).toHaveCount(24);
  await started(page, '/san-pham/?sao=5&trang=999');
  await expect(count(page)).toHaveText('2 sản phẩm');
  await expect(cards(page)).toHaveCount(2);
});

// A phone shows a list as it is.
test('as a list or a grid', { tag: '@desktop' }, async ({ page }) => {
  await started(page, '/san-pham/');
  const [first, second] = [cards(page).nth(0), cards(page).nth(1)];
  const top = async (card: typeof first) => (await card.boundingBox())?.y;
  expect(await top(first)).toBe(await top(second));
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await expect(page).toHaveURL(/\?xem=danh-sach$/);
  await expect(page.getByRole('button', { name: 'Danh sách', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await top(first)).not.toBe(await top(second));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Danh sách', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

// On a wide screen it is a column.
test(
  'on a phone the filter is a sheet over a list that stays in sight',
  { tag: '@phone' },
  async ({ page }) => {
    await started(page, '/san-pham/');
    await expect(page.locator('.browse-filter')).toHaveCount(0);
    const sheet = await openFilter(page);
    const box = await sheet.boundingBox();
    expect(box?.y).toBeGreaterThan(200);
    await expect(count(page)).toBeInViewport();
    await sheet.getByRole('checkbox', { name: /^Thực phẩm/ }).click();
    await expect(count(page)).toHaveText('24 sản phẩm');
    expect(await axeFaults(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Xem 24 sản phẩm' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Lọc (1)' })).toBeFocused();
    await page.getByRole('button', { name: 'Lọc (1)' }).click();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  },
);

test('every target is 44 px, also in the sheet and among the chosen', async ({ page }) => {
  await started(page, '/san-pham/?nhom=do-uong&sao=3&sao=4');
  await expect(count(page)).toHaveText('4 sản phẩm');
  await openFilter(page);
  await page.locator('details.facet').evaluateAll((all) => {
    for (const facet of all) (facet as HTMLDetailsElement).open = true;
  });
  const small = await page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, summary, input, label.choice-label',
      ),
    ];
    return (
      targets
        .filter((target) => target.checkVisibility() && !target.closest('p, .card-name, .skip'))
        // A box is as large as the label around it.
        .filter((target) => !(target instanceof HTMLInputElement && target.closest('label')))
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 1 && (box.height < 43.9 || box.width < 43.9))
        .map(
          ({ target, box }) =>
            `${target.outerHTML.slice(0, 80)} ${box.width.toFixed()}×${box.height.toFixed()}`,
        )
    );
  });
  expect(small).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with choices made, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await started(page, '/san-pham/?nhom=thuc-pham&sao=4&xep=sao');
    await expect(count(page)).toHaveText('8 sản phẩm');
    await expect(cards(page)).toHaveCount(8);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('in English', { tag: '@phone' }, async ({ page }) => {
  await started(page, '/en/san-pham/?bo=21&noi=xa-phu-nghia');
  await expect(count(page)).toHaveText('5 products');
  await expect(page.getByRole('button', { name: 'Clear: Phú Nghĩa Commune' })).toBeVisible();
  await expect(cards(page).first().getByRole('link')).toHaveAttribute('href', /^\/en\/san-pham\//);
});

test.describe('when the filter’s data cannot be had', { tag: '@phone' }, () => {
  for (const [fault, answer] of Object.entries({
    missing: { status: 404, body: '' },
    corrupt: { status: 200, body: '{"products":52' },
    'of another kind': { status: 200, body: '[]' },
  })) {
    test(`${fault}: the list stays and a sentence says so`, async ({ page }) => {
      await page.route(TABLE, (route) => route.fulfill(answer));
      await started(page, '/san-pham/?sao=4');
      await expect(page.locator('.browse-note')).toContainText('Chưa mở được bộ lọc');
      await expect(count(page)).toHaveText('52 sản phẩm');
      await expect(cards(page)).toHaveCount(24);
      const filter = await openFilter(page);
      await expect(filter.getByRole('link', { name: '4 sao' })).toHaveAttribute(
        'href',
        '/san-pham/loc/sao/4/',
      );
    });
  }

  test('blocked', async ({ page }) => {
    await page.route(TABLE, (route) => route.abort());
    await started(page, '/san-pham/?sao=4');
    await expect(page.locator('.browse-note')).toContainText('Chưa mở được bộ lọc');
    await expect(cards(page)).toHaveCount(24);
  });

  test('cards blocked: the count is right and a sentence says what is missing', async ({ page }) => {
    await page.route('**/du-lieu/san-pham/vi/*', (route) => route.abort());
    await started(page, '/san-pham/?sao=5');
    await expect(page.locator('.browse-note')).toContainText('Chưa tải được sản phẩm');
    await expect(count(page)).toHaveText('2 sản phẩm');
  });

  test('cards of another build are never shown under a filter', async ({ page }) => {
    await page.route('**/du-lieu/san-pham/vi/0.json*', (route) =>
      route.fulfill({ json: { key: 'cu', cards: [] } }),
    );
    await started(page, '/san-pham/?sao=5');
    await expect(page.locator('.browse-note')).toContainText('Chưa tải được sản phẩm');
    await expect(cards(page)).toHaveCount(24);
  });

  for (const file of ['vocabulary.ocop', 'rows.ocop', 'pagefind.js']) {
    test(`search without ${file}: the choices work on, and a sentence says what does not`, async ({
      page,
    }) => {
      await page.route(`**/pagefind/${file}`, (route) => route.abort());
      await started(page, '/san-pham/?q=may&sao=4');
      await expect(page.locator('.browse-note')).toContainText('Chưa mở được phần tìm theo chữ');
      await expect(count(page)).toHaveText('18 sản phẩm');
    });
  }

  test('finds of another build’s table are not taken for its rows', async ({ page }) => {
    await page.route(TABLE, async (route) => {
      const body = (await (await route.fetch()).json()) as { order: number };
      await route.fulfill({ json: { ...body, order: body.order + 1 } });
    });
    await started(page, '/san-pham/?q=may');
    await expect(page.locator('.browse-note')).toContainText('Chưa mở được phần tìm theo chữ');
  });
});

test.describe('without JavaScript', { tag: '@phone' }, () => {
  test.use({ javaScriptEnabled: false });

  test('no dead form: each choice is a link to its own list', async ({ page }) => {
    await page.goto('/san-pham/?nhom=thuc-pham');
    await expect(page.locator('form#browse-form')).toBeHidden();
    await expect(page.locator('.browse-tools')).toBeHidden();
    await expect(cards(page)).toHaveCount(24);
    const links = page.getByRole('navigation', { name: 'Lọc sản phẩm' });
    await links.locator('summary', { hasText: 'Số sao' }).click();
    await links.getByRole('link', { name: '4 sao' }).click();
    await expect(page).toHaveURL(/\/san-pham\/loc\/sao\/4\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Số sao: 4 sao');
    await expect(page.locator('.card')).toHaveCount(18);
  });

  test('every choice leads to a list of as many products as it says', async ({ page, request }) => {
    await page.goto('/san-pham/');
    const items = await page.locator('.choice-links li').evaluateAll((all) =>
      all.map((item) => ({
        href: item.querySelector('a')?.getAttribute('href') ?? '',
        count: Number(item.querySelector('span')?.textContent),
      })),
    );
    expect(items.length).toBeGreaterThan(60);
    for (const { href, count: said } of items) {
      const html = await (await request.get(href)).text();
      // “3 sản phẩm còn hiệu lực, 1 hết hạn.”: told apart, together as many as the choice says.
      const line = /class="list-count[^>]*>([^.<]*)/.exec(html)?.[1] ?? '';
      const numbers = [...line.matchAll(/\d+/g)].map(Number);
      expect(
        numbers.reduce((sum, number) => sum + number, 0),
        `${href}: ${line}`,
      ).toBe(said);
    }
  });

  test('all pages of the list can be reached', async ({ page }) => {
    await page.goto('/san-pham/');
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/\/san-pham\/trang\/2\/$/);
    await expect(page.locator('.card')).toHaveCount(24);
  });
});
