import { loadStamps } from '../../catalogue/load.ts';

/** The signed status file, byte for byte as the office's tool wrote it; empty before the first stamp. */
export async function GET(): Promise<Response> {
  const { office } = await loadStamps();
  return new Response(office.status ?? '', { headers: { 'Content-Type': 'application/jose' } });
}
