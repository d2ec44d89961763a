import type { CardData } from '../../domain/browse/card.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import type { StatusKind } from '../../domain/status.ts';
import type { Language } from '../../domain/text.ts';
import { searchTexts } from '../../i18n/search-texts.ts';
import { fillIn } from '../../domain/fill-in.ts';
import { shownResult } from './result.ts';

/** A product that was found, as the site's card shows it; its smallest photo stands where a drawing would. */
export function cardData(card: SearchCard, lang: Language): CardData {
  const texts = searchTexts(lang);
  const { href, name, nameLang, picture, stars, starWords, lines } = shownResult(card, lang, texts);
  return {
    id: card.id,
    href,
    name,
    nameLang,
    drawing: picture,
    stars:
      stars === undefined
        ? undefined
        : {
            count: stars,
            label: fillIn(texts.label, { stars }),
            pastLabel: fillIn(texts.labelPast, { stars }),
          },
    noStars: starWords,
    producer: lines[0] ?? '',
    place: lines[1],
    steps: (card.status ?? []).map(([from, kind]) => ({
      from,
      kind: kind as StatusKind,
      label: texts.status[kind as StatusKind],
    })),
  };
}
