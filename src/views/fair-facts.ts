import type { OfficialDocument } from '../domain/document.ts';
import type { Fair } from '../domain/fair.ts';
import type { PlaceIndex } from '../domain/place.ts';
import type { Language } from '../domain/text.ts';
import { formatDay, formatDays } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { venueWords } from './fair-item.ts';
import { mapLink } from './producer-contact.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { plain } from './said.ts';

/** When and where a fair is, and how to join. */
export function fairFacts(
  fair: Fair,
  places: PlaceIndex,
  documents: ReadonlyMap<string, OfficialDocument>,
  lang: Language,
): Row[] {
  const words = t(lang);
  const { opening, hours } = fair;
  return filled([
    row(words('fair.days'), formatDays(lang, fair.from, fair.to)),
    row(words('fair.hours'), hours && words('fair.hoursOf', { from: hours.from, to: hours.to })),
    row(
      words('fair.opening'),
      opening &&
        (opening.at
          ? words('fair.openingAt', { time: opening.at, day: formatDay(lang, opening.on) })
          : formatDay(lang, opening.on)),
    ),
    {
      label: words('fair.where'),
      values: fair.venues.flatMap((venue) => [
        { text: venueWords(venue, places, lang) },
        ...(venue.location ? [{ text: words('fair.map'), href: mapLink(venue.location) }] : []),
      ]),
    },
    { label: words('fair.hosts'), values: (fair.hosts ?? []).map((host) => ({ text: plain(host, lang) })) },
    textRow(words('fair.series'), fair.series, lang),
    row(words('fair.register'), fair.registerBefore && formatDay(lang, fair.registerBefore)),
    textRow(words('fair.whoMayJoin'), fair.whoMayJoin, lang),
    textRow(words('fair.cost'), fair.cost, lang),
    {
      label: words('fair.documents'),
      values: (fair.documents ?? []).flatMap((id) => {
        const document = documents.get(id);
        return document ? [{ text: document.number, href: paths.document(lang, id) }] : [];
      }),
    },
  ]);
}
