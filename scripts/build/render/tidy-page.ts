import { numberIslands } from './island-ids.ts';
import { narrowPolicy } from './narrow-policy.ts';

/** A page as Astro renders it, without what depends on the place of the build or is of no use; other files stay as they are. */
export async function tidyPage(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(narrowPolicy(numberIslands(await response.text())), response);
}
