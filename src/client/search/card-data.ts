import type { CardData } from '../../domain/browse/card.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import type { Language } from '../../domain/text.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { shownResult, stepsOf } from './result.ts';

/** A product that was found, as the site's card shows it; its smallest photo stands where a drawing would. */
export function cardData(card: SearchCard, lang: Language): CardData {
  const say = searchWords(lang);
  const { href, name, nameLang, picture, stars, starWords, lines } = shownResult(card, lang);
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
            label: say('stars.label', { stars }),
            pastLabel: say('stars.past', { stars }),
          },
    noStars: starWords,
    producer: lines[0] ?? '',
    place: lines[1],
    steps: stepsOf(card).map((step) => ({ ...step, label: say(`found.status.${step.kind}`) })),
  };
}
