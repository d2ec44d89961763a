import type { OfficialDocument } from '../domain/document.ts';
import type { Fair } from '../domain/fair.ts';
import type { PlaceIndex } from '../domain/place.ts';
import type { Language } from '../domain/text.ts';
import { formatDay, formatDays } from '../i18n/format.ts';
import { paths } from '../paths.ts';
import { eventWords } from './event-words.ts';
import { venueWords } from './fair-item.ts';
import { mapLink } from './producer-contact.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { markedText } from './marked-text.ts';

/** When and where a fair is, in plain words. */
export function fairFacts(fair: Fair, places: PlaceIndex, lang: Language): Row[] {
  const words = eventWords(fair, lang);
  const { opening, hours } = fair;
  return filled([
    row(words('fair.days'), formatDays(lang, fair.from, fair.to)),
    row(words('fair.movedFrom'), fair.movedFrom && formatDays(lang, fair.movedFrom.from, fair.movedFrom.to)),
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
    { label: words('fair.hosts'), values: (fair.hosts ?? []).map((host) => markedText(host, lang)) },
    textRow(words('fair.series'), fair.series, lang),
  ]);
}

/** Who may take a stall, what it costs, until when; nothing once the fair is over. */
export function joinFacts(
  fair: Fair,
  documents: ReadonlyMap<string, OfficialDocument>,
  today: string,
  lang: Language,
): Row[] {
  const words = eventWords(fair, lang);
  const documentRow = (label: string, ids: readonly string[] | undefined): Row => ({
    label,
    values: (ids ?? []).flatMap((id) => {
      const document = documents.get(id);
      return document ? [{ text: document.number, href: paths.document(lang, id) }] : [];
    }),
  });
  const open = fair.status !== 'cancelled' && fair.to >= today;
  const { registerBefore } = fair;
  return filled([
    ...(open
      ? [
          row(
            words('fair.register'),
            registerBefore &&
              (registerBefore < today
                ? words('fair.registerClosed', { day: formatDay(lang, registerBefore) })
                : formatDay(lang, registerBefore)),
          ),
          textRow(words('fair.whoMayJoin'), fair.whoMayJoin, lang),
          textRow(words('fair.cost'), fair.cost, lang),
          textRow(words('fair.support'), fair.support, lang),
          textRow(words('fair.howToJoin'), fair.howToJoin, lang),
        ]
      : []),
    documentRow(words('fair.announces'), fair.announces),
    documentRow(
      words('fair.documents'),
      fair.documents?.filter((id) => !fair.announces?.includes(id)),
    ),
  ]);
}
