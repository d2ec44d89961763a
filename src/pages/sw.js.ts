import { createHash } from 'node:crypto';
import { bundleScript } from '../present/bundles/bundle.ts';
import { loadSite, loadStamps } from '../catalogue/load.ts';
import { paths } from '../paths.ts';
import { pageData } from '../present/page-data.ts';
import { officeData } from '../present/stamp-office.ts';

/** The service worker; its version follows what stamps' pages are made of, so that new keys reach every phone. */
export async function GET(): Promise<Response> {
  const [site, { office, status }] = [await loadSite(), await loadStamps()];
  const { languages, today } = site;
  const { hash } = await bundleScript('client/stamp/stamp-page.ts');
  const offline = await bundleScript('client/offline-page.ts');
  const version = createHash('sha256')
    .update(JSON.stringify([hash, offline.hash, office.keys, status.list?.sequence, today]))
    .digest('hex')
    .slice(0, 12);
  const data = {
    version,
    shell: paths.stampShell,
    checkPages: languages.map((lang) => paths.checkStamp(lang)),
    offline: paths.offline,
    status: paths.stampStatus,
    keys: pageData(officeData(site, office, status.list).keys),
    precache: [paths.stampShell, paths.stampFallback, paths.offline],
  };
  const { text } = await bundleScript('client/service-worker.ts', 'iife', { WORKER: data });
  return new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
}
