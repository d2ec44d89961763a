import { ownLink } from '../domain/link.ts';

/**
 * Asks "did you mean …?" about booths that a wrong code resembles: those of `paths` that `read` finds become links
 * in the page's `[data-guesses]`, named by their titles. Where none is found nothing shows.
 */
export async function askWhichBooth(
  paths: readonly string[],
  read: (path: string) => Promise<Response | undefined>,
): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-guesses]');
  const titles = await Promise.all(
    paths.map(async (path) => {
      const answer = await read(path).catch(() => undefined);
      return answer?.ok ? titleOf(await answer.text()) : undefined;
    }),
  );
  const lines = paths.flatMap((path, index) => {
    const title = titles[index];
    if (title === undefined) return [];
    const link = document.createElement('a');
    link.href = ownLink(path);
    link.textContent = title;
    link.lang = path.startsWith('/en/') ? 'en' : 'vi';
    const line = document.createElement('li');
    line.append(link);
    return [line];
  });
  if (!section || lines.length === 0) return;
  section.querySelector('ul')?.replaceChildren(...lines);
  section.hidden = false;
}

/** A page's own title, without the site's name. */
export function titleOf(html: string): string | undefined {
  const { title } = new DOMParser().parseFromString(html, 'text/html');
  return title.split(' · ')[0];
}
