import type { APIRoute } from 'astro';
import { credentialsToPublish } from '../../catalogue/credentials.ts';
import { inOneLanguage, loadStamps } from '../../catalogue/load.ts';

/** A certificate as a W3C Verifiable Credential (VC-JOSE-COSE), where the office makes them; `status` is their list. */
export async function getStaticPaths() {
  const { office, views, status } = await loadStamps();
  const said = Object.entries(credentialsToPublish(office, views, status.list));
  return inOneLanguage(said.map(([code, token]) => ({ params: { code }, props: { token } })));
}

export const GET: APIRoute<{ token: string }> = ({ props }) =>
  new Response(props.token, { headers: { 'Content-Type': 'application/vc+jwt' } });
