/** Products as buyers' lists need them, about forty a file, in each language. */
import type { APIRoute } from 'astro';
import { loadIndexes, loadPageKeys, loadSite } from '../../../../catalogue/load.ts';
import { shardCount, shardOf, type BuyerShard } from '../../../../domain/buyer/record.ts';
import type { Language } from '../../../../domain/text.ts';
import { buyerRecord } from '../../../../present/buyer-record.ts';

async function sorted() {
  const { products, moved } = await loadIndexes();
  const count = shardCount(products.length);
  const shards = Array.from({ length: count }, () => ({
    views: [] as typeof products,
    moved: {} as Record<string, string>,
  }));
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
// Sorted once, however many files are asked for.
let shards: ReturnType<typeof sorted> | undefined;

export async function getStaticPaths() {
  const { pageKey } = await loadPageKeys();
  const { languages } = await loadSite();
  const found = await (shards ??= sorted());
  const { producerPlace } = await loadIndexes();
  return found.flatMap(({ views, moved }, shard) => {
    const places = views.map(({ producer }) => producerPlace.get(producer.id));
    const cacheKey = pageKey({ moved, lists: found.length }, ...views, ...places);
    return languages.map((lang) => ({ params: { lang, shard: String(shard) }, cacheKey }));
  });
}

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const { producerPlace } = await loadIndexes();
  const shard = (await (shards ??= sorted()))[Number(params['shard'])];
  const lang = params['lang'] as Language;
  const body: BuyerShard = {
    records: (shard?.views ?? []).map((view) =>
      buyerRecord(view, producerPlace.get(view.producer.id), site, lang),
    ),
    moved: shard?.moved ?? {},
  };
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
