import type { DecidedView, PlaceView, ProductView } from '../domain/product-view.ts';
import type { Follower } from '../domain/stamp/outcome.ts';
import type { StampOffice, StampRow } from '../domain/stamp/registry.ts';
import { loadIndexes } from './indexes.ts';
import { loadCatalogue } from './load.ts';

/** A stamp joined with what its page shows. */
export interface StampView {
  readonly row: StampRow;
  /** Undefined when the product has left the catalogue without a successor. */
  readonly view: ProductView | undefined;
  /** The certificate the stamp was issued for. */
  readonly certificate: DecidedView | undefined;
  readonly producerPlace: PlaceView | undefined;
  /** A later certificate of the product, on file as of the build. */
  readonly followedBy: Follower | undefined;
}

async function join() {
  const { stamps, stampOffice, moved, catalogue } = loadCatalogue();
  const indexes = await loadIndexes();
  const next = new Map(moved.map(({ from, to }) => [from, to]));
  const find = (id: string): ProductView | undefined => {
    const seen = new Set<string>();
    let at = id;
    while (!indexes.byId.has(at) && next.has(at) && !seen.has(at)) {
      seen.add(at);
      at = next.get(at) ?? at;
    }
    return indexes.byId.get(at);
  };
  const views = stamps.map((row): StampView => {
    const view = find(row.product);
    const certificate = view?.decided.find((decided) => decided.certificate.decision === row.decision);
    return {
      row,
      view,
      certificate,
      producerPlace: view && indexes.producerPlace.get(view.producer.id),
      followedBy: view && follower(view, certificate),
    };
  });
  const office: StampOffice = stampOffice;
  return { views, office, catalogue, byCode: new Map(views.map((stamp) => [stamp.row.code, stamp])) };
}

function follower(view: ProductView, own: DecidedView | undefined): Follower | undefined {
  const [latest] = view.decided;
  if (!latest || !own || latest === own || latest.validity.withdrawnOn) return undefined;
  const { certificate, document, validity } = latest;
  return {
    stars: certificate.stars,
    decision: document?.number ?? certificate.decision,
    lastValidDay: validity.extendedUntil ?? validity.lastValidDay,
  };
}

let joined: ReturnType<typeof join> | undefined;

/** Every stamp of the catalogue, joined once per build. */
export function loadStamps(): ReturnType<typeof join> {
  return (joined ??= join());
}
