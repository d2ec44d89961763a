// Reads content/ of the input by a link; `_includes` holds the layout and the shell.
export default function (config) {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.addGlobalData('layout', 'page.njk');
  config.addGlobalData('permalink', () => (data) => `/san-pham/${data.page.fileSlug}/index.html`);
  return { dir: { input: 'content', includes: '../_includes', output: process.env.PEER_OUT }, markdownTemplateEngine: false };
}
