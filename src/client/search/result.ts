import { isIsoDate, vietnamDay } from '../../domain/date.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import {
  isInForce,
  shownSteps,
  type ShownStatus,
  type ShownStep,
  type StatusKind,
} from '../../domain/status.ts';
import { stepOn } from '../../domain/step-on.ts';
import type { Language } from '../../domain/text.ts';
import { formatDay } from '../../i18n/format.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { paths } from '../../paths.ts';

const drawings = import.meta.glob<string>('../../illustrations/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** What a result shows, in the page's language and on the reader's day. */
export interface ShownResult {
  readonly href: string;
  readonly name: string;
  readonly nameLang: 'vi' | undefined;
  readonly picture: string | undefined;
  readonly stars: number | undefined;
  readonly starWords: string | undefined;
  readonly statusKind: ShownStatus | undefined;
  readonly statusWords: string | undefined;
  /** Stars of a lapsed certificate are never drawn as held. */
  readonly inForce: boolean;
  readonly lines: readonly string[];
}

const ROUTES: Readonly<Record<SearchCard['type'], (lang: Language, id: string) => string>> = {
  product: paths.product,
  producer: paths.producer,
  place: paths.place,
  decision: paths.document,
  fair: paths.fair,
  gift: paths.gift,
  'sales-point': paths.salesPoint,
  news: paths.newsItem,
  guide: paths.guide,
};

export function shownResult(card: SearchCard, lang: Language): ShownResult {
  const say = searchWords(lang);
  const kind = stepOn(stepsOf(card), vietnamDay(Date.now()))?.kind;
  const english = lang === 'en' && card.english !== undefined;
  const stars = card.stars;
  // What only the press reports, or a list states, is said in words, never drawn.
  const uncertified = kind === 'reported' || kind === 'listed';
  const stated = kind === 'listed' ? 'found.starsListed' : 'found.starsReported';
  const words = uncertified ? stated : kind && !isInForce(kind) ? 'stars.past' : 'stars.label';
  return {
    href: ROUTES[card.type](lang, card.id),
    name: english ? (card.english ?? card.name) : card.name,
    nameLang: lang === 'en' && !english ? 'vi' : undefined,
    picture: card.photo ?? drawings[`../../illustrations/${card.drawing ?? ''}.svg`],
    stars: uncertified ? undefined : stars,
    starWords: stars === undefined ? undefined : say(words, { stars }),
    inForce: kind !== undefined && isInForce(kind),
    statusKind: kind,
    statusWords: kind && say(`found.status.${kind}`),
    lines:
      card.type === 'product'
        ? [card.producer, card.place].filter((line) => line !== undefined)
        : [say(`found.type.${card.type}`), noteOf(card, lang)].filter((line) => line !== undefined),
  };
}

/** The status of a product that was found, from day to day. */
export function stepsOf(card: SearchCard): ShownStep[] {
  return shownSteps((card.status ?? []).map(([from, kind]) => ({ from, kind: kind as StatusKind })));
}

/** Of a fair the note is its first day. */
function noteOf({ note }: SearchCard, lang: Language): string | undefined {
  return note !== undefined && isIsoDate(note) ? formatDay(lang, note) : note;
}
