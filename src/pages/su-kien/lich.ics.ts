/** The feed of all fairs, for a calendar to subscribe to: those of the last twelve months and all to come. */
import type { APIRoute } from 'astro';
import { loadIndexes, loadSite } from '../../catalogue/load.ts';
import { addMonths } from '../../domain/date.ts';
import { t } from '../../i18n/translate.ts';
import { absolute, paths } from '../../paths.ts';
import { calendar } from '../../present/formats/fair-calendar.ts';

export const GET: APIRoute = async () => {
  const { fairs, places, catalogue, buildDate } = await loadIndexes();
  const { host } = await loadSite();
  const kept = fairs.filter(({ to }) => to >= addMonths(buildDate, -12));
  const name = `${catalogue.shortName.vi}: ${t('vi')('fairs.title')}`;
  const pageOf = (id: string) => absolute(host, paths.fair('vi', id));
  return new Response(calendar(kept, { issuer: catalogue.id, name, pageOf, places, today: buildDate }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
