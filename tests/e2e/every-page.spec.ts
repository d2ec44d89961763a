import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

const WIDTHS = [320, 360, 480, 600, 768, 900, 1024, 1280, 1440];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}: axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test(`${kind}: nothing is wider than the screen, and no error is logged`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'The sweep sets its own widths.');
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${String(width)} px`).toBe(0);
    }
    expect(errors).toEqual([]);
  });
}

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});
