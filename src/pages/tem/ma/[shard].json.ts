import type { APIRoute } from 'astro';
import { inOneLanguage, loadStamps } from '../../../catalogue/load.ts';
import type { StampView } from '../../../domain/stamp/stamp-view.ts';
import { stampFacts } from '../../../present/stamp-page.ts';
import { pictureFiles } from '../../../present/photo.ts';
import { plain } from '../../../present/marked-text.ts';

/** Stamps whose codes begin with the same two symbols: a few kilobytes, however many there are in all. */
export async function getStaticPaths() {
  const { views } = await loadStamps();
  const shards = new Map<string, StampView[]>();
  for (const stamp of views) {
    const shard = stamp.row.code.slice(0, 2);
    const known = shards.get(shard);
    if (known) known.push(stamp);
    else shards.set(shard, [stamp]);
  }
  return inOneLanguage([...shards].map(([shard, stamps]) => ({ params: { shard }, props: { stamps } })));
}

export const GET: APIRoute<{ stamps: StampView[] }> = async ({ props }) => {
  const { status } = await loadStamps();
  const listed = props.stamps
    .toSorted((a, b) => (a.row.code < b.row.code ? -1 : 1))
    .map((stamp) => [
      stamp.row.code,
      {
        ...stampFacts(stamp, status.list),
        name: nameOf(stamp),
        maker: makerOf(stamp),
        phone: stamp.view?.producer.contacts?.phone,
        photo: photoOf(stamp),
      },
    ]);
  return Response.json(Object.fromEntries(listed));
};

function nameOf({ view, row }: StampView) {
  return view
    ? { vi: plain(view.product.name, 'vi'), en: plain(view.product.name, 'en') }
    : { vi: row.product, en: row.product };
}

function makerOf({ view }: StampView) {
  return view
    ? { vi: plain(view.producer.name, 'vi'), en: plain(view.producer.name, 'en') }
    : { vi: '', en: '' };
}

/** The smallest picture there is: it stands beside a name. */
function photoOf({ view }: StampView) {
  const [first] = view?.product.photos ?? [];
  const files = first && pictureFiles(first);
  const [src] = files?.srcset.split(' ') ?? [];
  return first && src !== undefined
    ? { src, alt: { vi: plain(first.alt, 'vi'), en: plain(first.alt, 'en') } }
    : undefined;
}
