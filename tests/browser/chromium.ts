import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { attempt, installSystemPackage } from './system-package.ts';

/** Where Linux distributions, macOS and Windows keep an installed Chromium or Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet flags: no sandbox (containers), and no request of Chromium's own to the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `CHROME_PATH`, Playwright's own download, or an installed browser; undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROME_PATH'], chromium.executablePath(), ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Debian's build of Chromium without a window of its own: the same engine, for half the processor time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** The browser for tests that look at no window: `CHROME_PATH`, the headless shell, or any Chromium. */
export function findTestBrowser(): string | undefined {
  return process.env['CHROME_PATH'] ?? (existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findChromium());
}

/** The same, installed if need be; throws a sentence when none can be had. */
export function ensureTestBrowser(): string {
  if (!findTestBrowser()) installSystemPackage('chromium-headless-shell');
  return findTestBrowser() ?? ensureChromium();
}

/**
 * A Chromium for the browser tests, installed if need be: Playwright's own download first, then (as root on
 * Debian and its kin) the system's package. Throws a sentence when none can be had.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('Chưa có Chromium, đang thử cài … (installing Chromium)');
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  if (!findChromium()) installSystemPackage('chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'Không có Chromium cho phần kiểm thử trên trình duyệt. Hãy cài Chromium hoặc Chrome, hoặc đặt CHROME_PATH. ' +
      '(No Chromium: install one, or set CHROME_PATH to it.)',
  );
}
