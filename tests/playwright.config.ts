import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS, findTestBrowser } from './browser/chromium.ts';
import { browsersAtATime, limit } from './pace.ts';

// `scripts/test.ts` serves the built demo on a free port and passes its address on.
const baseURL = process.env['TEST_BASE_URL'] ?? 'http://localhost:4321';
const executablePath = findTestBrowser();

/** Answers, addresses and bytes are the same on a wide screen; what a screen reader is told, and paper, on a small one. */
const ON_PHONE_ALONE =
  /(check-stamp|doors|every-page|fair-offline|old-worker|older-browsers|poor-network|press-site|quotation|self-scoring|shortlist|stamp|stamp-[\w-]+|status|transfer)\.spec\.ts$/;
const ON_DESKTOP_ALONE = /(accessibility-tree|print|fair-sheets)\.spec\.ts$/;

/** Most tests are done in two seconds on a quiet machine: one that needs this long hangs. */
const TEST_LIMIT = limit(90_000);

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  workers: browsersAtATime(),
  fullyParallel: true,
  forbidOnly: true,
  timeout: TEST_LIMIT,
  // What a page will show it shows when it is ready, on any machine: only a test's own limit ends the wait.
  expect: { timeout: TEST_LIMIT },
  reporter: [
    [process.env['CI'] ? 'dot' : 'list'],
    ['json', { outputFile: process.env['TEST_REPORT'] ?? '../.cache/test/browser.json' }],
  ],
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace takes a fifth of the time: `npm test -- browser FILE --trace on` makes one of what failed.
    trace: 'off',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      testIgnore: ON_DESKTOP_ALONE,
      grepInvert: /@desktop/,
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      testIgnore: ON_PHONE_ALONE,
      grepInvert: /@phone/,
    },
  ],
});
