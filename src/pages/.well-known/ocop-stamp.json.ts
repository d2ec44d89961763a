import { loadSite } from '../../catalogue/load.ts';
import { absolute, paths } from '../../paths.ts';

/** Where everything about this office's stamps is. */
export async function GET(): Promise<Response> {
  const { catalogue, host } = await loadSite();
  return Response.json({
    format: 'OCOP-STAMP-1',
    issuer: catalogue.id,
    host,
    jwks: absolute(host, paths.stampKeys),
    status: absolute(host, paths.stampStatus),
    listing: absolute(host, paths.stampListing('{beginning}')),
    vectors: absolute(host, paths.stampVectors),
    ...(catalogue.demo && { demo: true }),
  });
}
