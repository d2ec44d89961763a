import { loadStamps } from '../../catalogue/load.ts';

/** The office's public keys; a verifier of another house needs nothing else to check a seal. */
export async function GET(): Promise<Response> {
  const { office } = await loadStamps();
  return Response.json({ keys: office.keys });
}
