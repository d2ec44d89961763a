import { followMoves } from '../domain/moved-ids.ts';
import { filedWithdrawal, followerOf } from '../domain/stamp/chain-entry.ts';
import type { StampOffice } from '../domain/stamp/registry.ts';
import type { StampView } from '../domain/stamp/stamp-view.ts';
import { type StatusKnowledge, weighStatus } from '../domain/stamp/status-view.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { readStatusFile } from '../signature/status-file.ts';
import { checkByWebCrypto } from '../signature/webcrypto.ts';
import type { Indexes } from './indexes.ts';

/** Every stamp of the catalogue, joined to its product and certificate. */
export async function joinStamps(indexes: Indexes) {
  const { stamps, stampOffice, moved, catalogue, buildDate } = indexes;
  const today = followMoves(moved, (id) => indexes.byId.has(id));
  const views = stamps.map((row): StampView => {
    const view = indexes.byId.get(today(row.product));
    const certificate = view?.decided.find((decided) => decided.certificate.decision === row.decision);
    return {
      row,
      view,
      certificate,
      producerPlace: view && indexes.producerPlace.get(view.producer.id),
      followedBy: view && followerOf(view.decided, row.decision, buildDate),
      filed: view && filedWithdrawal(view.decided, row, buildDate),
    };
  });
  const office: StampOffice = stampOffice;
  const status = await statusAtBuild(catalogue, office, buildDate);
  const byProduct = new Map<string, StampView[]>();
  for (const stamp of views) {
    const id = stamp.view?.product.id;
    if (id === undefined) continue;
    const known = byProduct.get(id);
    if (known) known.push(stamp);
    else byProduct.set(id, [stamp]);
  }
  return { views, office, status, byProduct, byCode: new Map(views.map((stamp) => [stamp.row.code, stamp])) };
}

/** The catalogue's own status file as of the build: what readers without JavaScript go by. */
async function statusAtBuild(
  catalogue: Catalogue,
  { keys, status }: StampOffice,
  day: string,
): Promise<StatusKnowledge> {
  const now = Date.parse(`${day}T12:00:00Z`);
  if (status === undefined) return weighStatus(null, { kind: 'gap', why: 'missing' }, now);
  const office = { issuer: catalogue.id, keys, demo: catalogue.demo };
  const list = await readStatusFile(status, office, checkByWebCrypto);
  return weighStatus(null, list ? { kind: 'list', list } : { kind: 'gap', why: 'bad-signature' }, now);
}

export type JoinedStamps = Awaited<ReturnType<typeof joinStamps>>;
