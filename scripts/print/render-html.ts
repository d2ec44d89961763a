/**
 * Renders paper's components to HTML, outside any site: nothing is built, served or written.
 *
 * Vite runs the component as it would for a server (https://vite.dev/guide/api-javascript.html#runnerimport), and Astro's
 * container calls it (https://docs.astro.build/en/reference/container-reference/). Both are marked experimental: this is
 * the one file that knows them. A route of the site would be published with it, and a build of its own takes as long
 * as bundling every page. A component's own <style> does not come along: paper's styles lie in `src/styles/paper`.
 */
import { resolve } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { runnerImport, type Plugin } from 'vite';
import type { OfficeList } from '../../src/paper/office/office-list.ts';
import type { PaperDocument } from '../../src/paper/paper-job.ts';
import { projectRoot } from '../command-line/run-tool.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const NOTHING = '\0ocop:no-style';

/** Leaves out the <style> of components: it is for screens, and paper's own lie in `src/styles/paper`. */
const withoutStyles: Plugin = {
  name: 'ocop-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.includes('?astro&type=style') ? NOTHING : null),
  load: (id) => (id === NOTHING ? '' : null),
};

/** The documents of paper that there are, by the component that sets a whole one. */
interface Documents {
  readonly 'Paper.astro': PaperDocument;
  readonly 'office/OfficeList.astro': OfficeList;
}

/** Loads a component of `src/paper` once; what it returns sets its document, as the HTML of a whole page. */
export async function paperRenderer<Name extends keyof Documents>(
  name: Name,
): Promise<(document: Documents[Name]) => Promise<string>> {
  // Without the site's own configuration: paper has no islands, collections or policy.
  const astro = getViteConfig(
    { plugins: [withoutStyles] },
    { root: projectRoot, configFile: false, devToolbar: { enabled: false } },
  );
  const vite = await astro({ mode: 'production', command: 'serve' });
  const file = resolve(projectRoot, 'src/paper', name);
  const { module } = await runnerImport<{ default: Component }>(file, { ...vite, configFile: false });
  const container = await AstroContainer.create();
  return (document) => container.renderToString(module.default, { props: { ...document }, partial: false });
}
