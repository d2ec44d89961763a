/** Products as buyers' lists need them, about forty a file, in each language. */
import type { APIRoute } from 'astro';
import { inOneLanguage, loadIndexes, loadSite } from '../../../../catalogue/load.ts';
import { shardCount, shardOf, type BuyerShard } from '../../../../domain/buyer/record.ts';
import type { ProductView } from '../../../../domain/product-view.ts';
import type { Language } from '../../../../domain/text.ts';
import { buyerRecord } from '../../../../present/buyer-record.ts';

interface Shard {
  readonly views: ProductView[];
  readonly moved: Record<string, string>;
}

async function sorted(): Promise<Shard[]> {
  const { products, moved } = await loadIndexes();
  const count = shardCount(products.length);
  const shards = Array.from({ length: count }, (): Shard => ({ views: [], moved: {} }));
  for (const view of products) shards[shardOf(view.product.id, count)]?.views.push(view);
  const next = new Map(moved.map(({ from, to }) => [from, to]));
  for (const { from } of moved) {
    let to = from;
    for (let hops = moved.length; hops >= 0 && next.has(to); hops--) to = next.get(to) ?? to;
    const shard = shards[shardOf(from, count)];
    if (shard) shard.moved[from] = to;
  }
  return shards;
}

export async function getStaticPaths() {
  const { languages } = await loadSite();
  const shards = await sorted();
  return inOneLanguage(
    shards.flatMap((props, shard) =>
      languages.map((lang) => ({ params: { lang, shard: String(shard) }, props })),
    ),
  );
}

export const GET: APIRoute<Shard> = async ({ params, props: { views, moved } }) => {
  const site = await loadSite();
  const { producerPlace } = await loadIndexes();
  const lang = params['lang'] as Language;
  const records = views.map((view) => buyerRecord(view, producerPlace.get(view.producer.id), site, lang));
  return new Response(JSON.stringify({ records, moved } satisfies BuyerShard), {
    headers: { 'content-type': 'application/json' },
  });
};
