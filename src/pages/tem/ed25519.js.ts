import { bundleScript } from '../../present/bundles/bundle.ts';

/** Ed25519 in JavaScript, fetched only by browsers that lack it. */
export async function GET(): Promise<Response> {
  const { text } = await bundleScript('signature/noble.ts', 'esm');
  return new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
}
