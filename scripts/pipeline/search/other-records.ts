import type { IsoDate } from '../../../src/domain/date.ts';
import type { GiftSet } from '../../../src/domain/gift-set.ts';
import { placeView, type JoinContext } from '../../../src/domain/join.ts';
import type { Article } from '../../../src/domain/news.ts';
import type { Place, PlaceIndex } from '../../../src/domain/place.ts';
import type { WithStory } from '../../../src/domain/published.ts';
import type { SalesPoint } from '../../../src/domain/sales-point.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import type { Bilingual } from '../../../src/domain/text.ts';
import { both, NO_WORDS, placeNames, plain } from './record-words.ts';

export function placeRecords(all: readonly Place[], places: PlaceIndex, today: IsoDate): SearchRecord[] {
  const current = all.filter((place) => place.level === 'commune' && place.to === undefined);
  return current.map((place) => {
    const former = all.filter(
      ({ id, to }) => to !== undefined && placeView(places, id, today)?.today.id === place.id,
    );
    return other('place', place.id, place.name, {
      places: [...placeNames(places, [place.id]), ...former.map(({ name }) => name.vi)],
      codes: place.code ? [place.code] : [],
    });
  });
}

export function articleRecord(type: 'news' | 'guide', article: WithStory<Article>): SearchRecord {
  const text = [...both(article.summary), plain(article.story.vi)].join(' ');
  return other(type, article.id, article.title, { text });
}

export function giftRecord(set: WithStory<GiftSet>, { producers }: JoinContext): SearchRecord {
  const packer = set.packedBy === undefined ? undefined : producers.get(set.packedBy);
  return other('gift', set.id, set.name, {
    keywords: ['bộ quà tặng, giỏ quà, hộp quà, gift set', ...both(set.occasion)],
    makers: both(packer?.name),
    // What is in it stays in the text: who asks for honey wants honey first.
    text: [...both(set.summary), ...both(set.packaging), plain(set.story.vi)].join(' '),
    note: set.occasion?.vi,
  });
}

export function salesPointRecord(point: SalesPoint, { places, today }: JoinContext): SearchRecord {
  const place = point.place === undefined ? undefined : placeView(places, point.place, today);
  return other('sales-point', point.id, point.name, {
    keywords: ['điểm bán, cửa hàng, nơi mua, shop'],
    places: placeNames(places, [place?.today.id, point.place]),
    phones: point.phone ? [point.phone] : [],
    text: [...both(point.address), ...both(point.note)].join(' '),
    note: place?.today.name.vi,
  });
}

interface OtherFacts {
  readonly names?: readonly string[];
  readonly keywords?: readonly string[];
  readonly makers?: readonly string[];
  readonly places?: readonly string[];
  readonly codes?: readonly string[];
  readonly phones?: readonly string[];
  readonly text?: string;
  readonly note?: string | undefined;
}

export function other(
  type: Exclude<SearchRecord['type'], 'product'>,
  id: string,
  name: Bilingual,
  facts: OtherFacts,
): SearchRecord {
  return {
    type,
    names: [...both(name), ...(facts.names ?? [])],
    kinds: [],
    keywords: facts.keywords ?? [],
    makers: facts.makers ?? [],
    places: facts.places ?? [],
    codes: facts.codes ?? [],
    phones: facts.phones ?? [],
    text: facts.text ?? '',
    card: { type, id, name: name.vi, english: name.en, note: facts.note, words: NO_WORDS },
  };
}
