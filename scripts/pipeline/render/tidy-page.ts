import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { numberIslands } from './island-ids.ts';
import { narrowPolicy } from './narrow-policy.ts';

/** A page as Astro renders it, without what depends on the place of the build or is of no use; other files stay as they are. */
export async function tidyPage(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(narrowPolicy(numberIslands(await response.text())), response);
}

/** A prerenderer whose pages are tidied. */
export function tidied(usual: AstroPrerenderer): AstroPrerenderer {
  return {
    ...usual,
    name: 'ocop-tidy',
    render: async (request, options) => {
      const result = await usual.render(request, options);
      return result instanceof Response
        ? tidyPage(result)
        : { ...result, response: await tidyPage(result.response) };
    },
  };
}

/** Tidies the pages of a build by `astro build`; the processes of `npm run build` do so with their own prerenderer. */
export function tidyPages(): AstroIntegration {
  return {
    name: 'ocop-tidy-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (!process.env['PUBLISHED']) setPrerenderer(tidied);
      },
    },
  };
}
