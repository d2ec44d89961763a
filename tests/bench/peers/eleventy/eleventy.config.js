// Reads content/ of the input by a link; `_includes` holds the layout and the frame.
export default function (config) {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.addGlobalData('layout', 'page.njk');
  config.addGlobalData('permalink', () => (data) => `/san-pham/${data.page.fileSlug}/index.html`);
  // Related products are found by their ids, as a site of this kind would.
  config.addCollection('byId', (api) => Object.fromEntries(api.getAll().map(({ data }) => [data.id, data])));
  config.addFilter('jsonld', (things) =>
    JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c'),
  );
  return { dir: { input: 'content', includes: '../_includes', output: process.env.PEER_OUT }, markdownTemplateEngine: false };
}
