import { loadSite, loadStamps } from '../../catalogue/load.ts';
import { didWeb } from '../../domain/stamp/credential.ts';

/** The office as `did:web`, with the keys of its stamps; a revoked key is left out. */
export async function GET(): Promise<Response> {
  const [{ host }, { office }] = [await loadSite(), await loadStamps()];
  const id = didWeb(host);
  const methods = office.keys
    .filter((key) => !key.revoked)
    .map(({ kid, kty, crv, x }) => ({
      id: `${id}#${kid}`,
      type: 'JsonWebKey',
      controller: id,
      publicKeyJwk: { kid, kty, crv, x },
    }));
  return Response.json({
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id,
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  });
}
