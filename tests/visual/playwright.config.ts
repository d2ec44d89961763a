import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

const executablePath = findChromium();

/** `npm run test:visual`: pictures lie in a folder named after the browser that drew them. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/visual',
  snapshotPathTemplate: `{testDir}/baselines/chromium-${process.env['CHROMIUM_MAJOR'] ?? 'unknown'}/{arg}{ext}`,
  workers: 2,
  timeout: 90_000,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'line',
  expect: {
    toHaveScreenshot: { maxDiffPixelRatio: 0.001, animations: 'disabled', caret: 'hide' },
  },
  use: {
    baseURL: process.env['TEST_BASE_URL'] ?? 'http://localhost:4321',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
});
