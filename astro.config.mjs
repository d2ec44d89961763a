import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  // Styles in files: they are the same on most pages, and each that lies in a page costs its policy a hash.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Stories hold no code, and Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
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
