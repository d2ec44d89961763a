import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { publishedStore } from './scripts/pipeline/content/published-store.ts';
import { tidyPages } from './scripts/pipeline/render/tidy-page.ts';
import { servePictures } from './scripts/pipeline/serve-pictures.ts';

/** What every page or a product's page shows: one sheet for all. Whatever is added to it, every product's page pays. */
const EVERYWHERE = [
  'Breadcrumbs',
  'CertificateBlock',
  'Choices',
  'ContactBlock',
  'DemoNotice',
  'FactsTable',
  'Fold',
  'Meetings',
  'Notice',
  'PhotoGallery',
  'Picture',
  'ProductCard',
  'ProductHead',
  'SearchBox',
  'SectionHeader',
  'ShortlistBar',
  'SiteFooter',
  'SiteHeader',
].join('|');
const SITE_STYLES = {
  name: 'site',
  test: new RegExp(
    [
      '/src/styles/(site|pagination)\\.css$',
      `/src/components/(${EVERYWHERE})\\.astro\\?.*lang\\.css`,
      '/san-pham/_product/\\w+\\.astro\\?.*lang\\.css',
    ].join('|'),
  ),
};

/** What only other pages show (figures, plans, stalls, makers): a second sheet, shared by them. */
const OTHER_STYLES = {
  name: 'others',
  test: new RegExp(
    `/src/components/(?!(${EVERYWHERE})\\.)\\w+\\.astro\\?.*lang\\.css|/src/styles/(booth-kinds|sample-band|verdict)\\.css$`,
  ),
};

const SITE_SCRIPT = {
  name: 'site',
  test: /\/(client\/every-page\.ts|layouts\/Root\.astro\?.*type=script.*)$/,
};

/** The spreadsheet's library packs without workers: the file says why. */
const ZIP_WITHOUT_WORKERS = {
  name: 'zip-without-workers',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'fflate' || !importer?.includes('write-excel-file')) return null;
    return fileURLToPath(new URL('./src/client/shortlist/zip-here.ts', import.meta.url));
  },
};

/** What tools make, and what tests hold: a quarter of a million files here are no reason to look at the site again. */
const UNWATCHED = ['.cache', '.git', 'dist', 'test-results', 'tests'].map(
  (folder) => `${fileURLToPath(new URL(folder, import.meta.url))}/**`,
);

/** The oldest browsers in which everything works, of March 2022: tests/build/browsers.test.ts holds the shipped files to it. */
const BROWSERS = ['chrome99', 'edge99', 'firefox98', 'safari15.4', 'ios15.4'];

export default defineConfig({
  trailingSlash: 'always',
  // React is for the filter of products alone; every other page does without.
  integrations: [react(), tidyPages()],
  // Styles in files: they are the same on most pages, and each that lies in a page costs its policy a hash.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Stories hold no code, and Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    // What the README promises: older browsers show readable pages. Lightning CSS writes for these what they lack.
    build: { target: BROWSERS, cssTarget: BROWSERS },
    define: { WAIT_FACTOR: JSON.stringify(Number(process.env.WAIT_FACTOR) || 1) },
    plugins: [ZIP_WITHOUT_WORKERS, publishedStore(), servePictures()],
    server: { watch: { ignored: UNWATCHED } },
    environments: {
      // Few style sheets a page, where Astro alone makes one of each set of components. A layout's goes with its page:
      // the printed sheets' @page would be every page's.
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SITE_SCRIPT] } } } } },
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [SITE_STYLES, OTHER_STYLES] } } } },
      },
    },
  },
  security: {
    // No third party, no inline script or style but those whose hash Astro writes here.
    // frame-ancestors works as a header alone: public/_headers.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
