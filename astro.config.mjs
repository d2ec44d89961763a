import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/** Large pieces that a few pages show: in a sheet of their own, so that a product's page does not pay for them. */
const SCENES = 'BarChart|FairBanner|FloorPlan|GroupTiles|Hero|SaveOffline|SeasonCalendar|TileMap';
const SCENE_STYLES = {
  name: 'scenes',
  test: new RegExp(`/src/components/(${SCENES})\\.astro\\?.*lang\\.css`),
};

/** Not the printed sheets' (their @page would be every page's) nor what one unlisted page alone shows. */
const SITE_STYLES = {
  name: 'site',
  test: new RegExp(
    [
      '/src/styles/[\\w-]+\\.css$',
      `/src/components/(?!${SCENES})\\w+\\.astro\\?.*lang\\.css`,
      '/src/layouts/(?!sheets/|Sheet)[\\w/-]+\\.astro\\?.*lang\\.css',
    ].join('|'),
  ),
};

const SITE_SCRIPT = {
  name: 'site',
  test: /\/(elements\/every-page\.ts|layouts\/Root\.astro\?.*type=script.*)$/,
};

export default defineConfig({
  trailingSlash: 'always',
  // For the filter of products alone; every other page does without.
  integrations: [react()],
  // Styles in files: they are the same on most pages, and each that lies in a page costs its policy a hash.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Stories hold no code, and Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    environments: {
      // Two style sheets a page, the site's and its own, where Astro alone makes one of each set of components.
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SITE_SCRIPT] } } } } },
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [SITE_STYLES, SCENE_STYLES] } } } },
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
