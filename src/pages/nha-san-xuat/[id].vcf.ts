/** A producer's card for the phone's address book; only where some contact may be published. */
import type { APIRoute } from 'astro';
import { inOneLanguage, loadIndexes, loadSite } from '../../catalogue/load.ts';
import { absolute, paths } from '../../paths.ts';
import { vcard } from '../../present/formats/vcard.ts';

export async function getStaticPaths() {
  const { producerList } = await loadIndexes();
  const reachable = producerList.filter(({ contacts }) => Object.keys(contacts ?? {}).length > 0);
  return inOneLanguage(reachable.map(({ id }) => ({ params: { id } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { producers, producerPlace } = await loadIndexes();
  const { host } = await loadSite();
  const producer = producers.get(params['id'] ?? '');
  if (!producer) return new Response(null, { status: 404 });
  const page = absolute(host, paths.producer('vi', producer.id));
  return new Response(vcard(producer, producerPlace.get(producer.id), page), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
};
