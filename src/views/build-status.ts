import type { Site } from '../domain/site.ts';
import type { StampOffice } from '../domain/stamp/registry.ts';
import { type StatusKnowledge, weighStatus } from '../domain/stamp/status-view.ts';
import { readStatusFile } from '../signature/status-file.ts';
import { checkByWebCrypto } from '../signature/webcrypto.ts';

let known: Promise<StatusKnowledge> | undefined;

/** The catalogue's own status file as of the build, checked once. */
export function buildStatus(site: Site, office: StampOffice): Promise<StatusKnowledge> {
  return (known ??= read(site, office));
}

async function read({ catalogue, today }: Site, { keys, status }: StampOffice): Promise<StatusKnowledge> {
  const now = Date.parse(`${today}T12:00:00Z`);
  if (status === undefined) return weighStatus(null, { kind: 'gap', why: 'missing' }, now);
  const list = await readStatusFile(
    status,
    { issuer: catalogue.id, keys, demo: catalogue.demo },
    checkByWebCrypto,
  );
  return weighStatus(null, list ? { kind: 'list', list } : { kind: 'gap', why: 'bad-signature' }, now);
}
