import type { APIRoute } from 'astro';
import { credentialsToPublish } from '../../catalogue/credentials.ts';
import { loadPageKeys, loadStamps } from '../../catalogue/load.ts';

/** A certificate as a W3C Verifiable Credential (VC-JOSE-COSE), where the office makes them; `status` is their list. */
export async function getStaticPaths() {
  const { pageKey } = await loadPageKeys();
  const { office, views, status } = await loadStamps();
  const said = Object.entries(credentialsToPublish(office, views, status.list));
  return said.map(([code, token]) => ({ params: { code }, props: { token }, cacheKey: pageKey({ token }) }));
}

export const GET: APIRoute<{ token: string }> = ({ props }) =>
  new Response(props.token, { headers: { 'Content-Type': 'application/vc+jwt' } });
