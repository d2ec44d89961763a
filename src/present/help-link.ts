import type { Catalogue } from '../domain/catalogue.ts';
import type { Language } from '../domain/text.ts';
import { paths } from '../paths.ts';

/** Where to report or ask about something of a place: its own desks where it has any, else the steps for everybody. */
export function helpLink(
  { helpdesks }: Pick<Catalogue, 'helpdesks'>,
  place: string | undefined,
  lang: Language,
): string {
  const own = place !== undefined && helpdesks.some(({ places }) => places?.includes(place));
  return `${paths.help(lang)}#${own ? place : 'phan-anh'}`;
}
