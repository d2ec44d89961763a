import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

// Astro writes void elements, attribute quotes and white space its own valid way.
const htmlvalidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'require-sri': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
    'svg-focusable': 'off',
    // Several choices of one facet go by one name: a form sends them all.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

// Astro writes it before a page's first island, wherever that stands; browsers read a style in the body.
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

// Every page of the real catalogues; of the generated one, which repeats them a thousandfold, every 37th.
const STRIDE = { demo: 1, press: 1, generated: 37 } as const;

describe.each(Object.entries(SITES))('%s site', (name, { outDir }) => {
  const site = new BuiltSite(outDir);
  // The kit shows page heads, each with its own h1.
  const pages = site.pages.filter(
    (page, index) => !page.startsWith('/kit/') && index % STRIDE[name as keyof typeof STRIDE] === 0,
  );

  test(`is valid HTML on ${String(pages.length)} pages`, async () => {
    const messages = new Set<string>();
    for (const page of pages) {
      const report = await htmlvalidate.validateString(
        site.html(page).replace(ISLAND_STYLE, ''),
        `${page}index.html`,
      );
      // Browsers mend what comes after the end, and the validator says nothing of it.
      if (!site.html(page).trimEnd().endsWith('</body></html>'))
        messages.add(`${page}: goes on after </html>`);
      for (const { messages: found } of report.results) {
        for (const { ruleId, message, line, selector } of found) {
          messages.add(`${page}:${String(line)} ${ruleId}: ${message} (${selector ?? ''})`);
        }
      }
    }
    expect([...messages].slice(0, 15)).toEqual([]);
  });
});
