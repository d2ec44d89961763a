/** The days of the coming rounds, for a calendar to subscribe to. */
import type { APIRoute } from 'astro';
import { loadComing, loadSite } from '../../catalogue/load.ts';
import { t } from '../../i18n/translate.ts';
import { absolute, paths } from '../../paths.ts';
import { roundsCalendar } from '../../present/formats/rounds-calendar.ts';

export const GET: APIRoute = async () => {
  const { catalogue, host, today } = await loadSite();
  const { rounds } = await loadComing();
  const name = `${catalogue.shortName.vi}: ${t('vi')('rounds.calendarName')}`;
  const page = absolute(host, paths.rounds('vi'));
  return new Response(roundsCalendar(rounds, { issuer: catalogue.id, name, page, today }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
