/** What a phone needs to keep the site on its home screen. */
import type { APIRoute } from 'astro';
import { loadSite } from '../catalogue/load.ts';
import { paths } from '../paths.ts';

export const GET: APIRoute = async () => {
  const { catalogue } = await loadSite();
  const icon = (src: string, size: number, purpose: string) => ({
    src: `/icons/${src}`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: '/',
    name: catalogue.name.vi,
    short_name: catalogue.shortName.vi,
    description: catalogue.description.vi,
    lang: 'vi',
    start_url: paths.home('vi'),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#f6efdf',
    theme_color: '#1f3a4d',
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('maskable-512.png', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
