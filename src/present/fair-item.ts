import type { Fair, Venue } from '../domain/fair.ts';
import type { PlaceIndex } from '../domain/place.ts';
import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';
import { formatDays } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { plain, markedText } from './marked-text.ts';

/** A venue on one line: name, address, commune. */
export function venueWords(venue: Venue, places: PlaceIndex, lang: Language): string {
  const place = venue.place ? places.get(venue.place) : undefined;
  const parts = [venue.name, venue.address, place?.name].filter((part) => part !== undefined);
  return parts.map((part) => plain(part, lang)).join(', ');
}

/** What a banner shows of a fair: the days large, the year small. */
export function fairBanner(fair: Fair, places: PlaceIndex, site: Site, lang: Language) {
  const year = fair.to.slice(0, 4);
  const days = formatDays(lang, fair.from, fair.to);
  return {
    href: paths.fair(lang, fair.id),
    name: plain(fair.name, lang),
    nameLang: markedText(fair.name, lang).lang,
    dates: days.endsWith(year) ? days.slice(0, -year.length).replace(/[/ ]$/, '') : days,
    datesNote: year,
    where: fair.venues.map((venue) => venueWords(venue, places, lang)).join(' · '),
    status: fair.status === 'planned' && fair.to < site.today ? t(lang)('fair.over') : undefined,
    flag:
      fair.status === 'planned'
        ? undefined
        : { words: t(lang)(`fair.status.${fair.status}`), cancelled: fair.status === 'cancelled' },
  };
}
