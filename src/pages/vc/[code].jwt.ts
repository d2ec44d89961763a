import type { APIRoute } from 'astro';
import { credentialsToPublish } from '../../catalogue/credentials.ts';
import { loadPageKeys, loadStamps } from '../../catalogue/load.ts';
import { isForEver } from '../../domain/stamp/status.ts';

/** A certificate as a W3C Verifiable Credential (VC-JOSE-COSE), where the office makes them; `status` is their list. */
export async function getStaticPaths() {
  const { pageKey } = await loadPageKeys();
  const { office, views, status } = await loadStamps();
  const rows = views.map(({ row }) => row);
  // Nor of a certificate whose withdrawal is filed and not signed yet.
  const behind = new Set(
    views.flatMap(({ row, filed }) => (filed && !isForEver(status.list?.stamps[row.code]) ? [row.code] : [])),
  );
  const all = Object.entries(credentialsToPublish(office, rows, status.list));
  const said = all.filter(([code]) => !behind.has(code));
  return said.map(([code, token]) => ({ params: { code }, props: { token }, cacheKey: pageKey({ token }) }));
}

export const GET: APIRoute<{ token: string }> = ({ props }) =>
  new Response(props.token, { headers: { 'Content-Type': 'application/vc+jwt' } });
