import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser/chromium.ts';

// `scripts/test.ts` serves the built demo on a free port and passes its address on.
const baseURL = process.env['TEST_BASE_URL'] ?? 'http://localhost:4321';
const executablePath = findChromium();

/** Answers, addresses and bytes are the same on a wide screen; what a screen reader is told, and paper, on a small one. */
const ON_PHONE_ALONE =
  /(stamp|stamp-address|status|transfer|fair-offline|old-worker|poor-network|press-site)\.spec\.ts$/;
const ON_DESKTOP_ALONE = /(accessibility-tree|print|fair-sheets)\.spec\.ts$/;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Pages wait more than they work: three keep two cores busy.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env['CI'] ? 'line' : 'list',
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      testIgnore: ON_DESKTOP_ALONE,
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      testIgnore: ON_PHONE_ALONE,
    },
  ],
});
