import { describe, expect, it } from 'vitest';
import type { ShownChoice } from '../../../../src/domain/browse/filter-choices.ts';
import { FINDABLE, FIRST, shownChoices } from '../../../../src/client/browse/shown-choices.ts';
import { choiceLinks } from '../../../../src/present/browse.ts';

/** A country: 3,300 communes, each with two former ones within it; the later ones have more products. */
const communes = Array.from({ length: 3300 }, (_, at) => at).flatMap((at): ShownChoice[] => [
  { key: `noi=xa-${String(at)}`, label: `Xã Đông Sơn ${String(at)}`, count: at },
  ...[1, 2].map((part) => ({
    key: `noi=cu-${String(at)}-${String(part)}`,
    parent: `noi=xa-${String(at)}`,
    label: `Thị trấn Cũ ${String(at)}.${String(part)}`,
    count: 1,
  })),
]);
const none: ReadonlySet<string> = new Set();
const keys = (list: readonly ShownChoice[]) => list.map(({ key }) => key);

describe('the places of a country', () => {
  it('shows the largest first, in their order, and says how many there are', () => {
    const { shown, more } = shownChoices(communes, none, '', FIRST);
    expect(keys(shown)).toEqual(Array.from({ length: FIRST }, (_, at) => `noi=xa-${String(3292 + at)}`));
    expect(more).toBe(3300 - FIRST);
  });

  it('finds any by its name, with accents or without, wherever it lies', () => {
    for (const typed of ['Đông Sơn 17', 'dong son 17', ' ĐÔNG SƠN 17 '.normalize('NFD')]) {
      expect(keys(shownChoices(communes, none, typed, 200).shown)).toContain('noi=xa-17');
    }
    const former = shownChoices(communes, none, 'thi tran cu 42.2', FINDABLE);
    expect(keys(former.shown)).toEqual(['noi=xa-42']);
    expect([...former.unfold]).toEqual(['noi=xa-42']);
    expect(shownChoices(communes, none, 'nowhere', FINDABLE)).toMatchObject({ shown: [], more: 0 });
  });

  it('keeps what is chosen in sight, whatever is typed', () => {
    for (const typed of ['', 'nowhere']) {
      expect(keys(shownChoices(communes, new Set(['noi=cu-7-1']), typed, FIRST).shown)).toContain('noi=xa-7');
    }
  });

  it('gives every one in the end', () => {
    let limit = FIRST;
    while (shownChoices(communes, none, '', limit).more > 0) limit += FINDABLE;
    expect(shownChoices(communes, none, '', limit).shown).toHaveLength(3300);
  });

  it('is a hundred links and one to all others on a page without JavaScript', () => {
    const facets = [{ facet: 'place' as const, title: 'Nơi', choices: communes }];
    const [place] = choiceLinks({ lang: 'vi', facets, total: 1, words: {} as never }, (key) => key);
    expect(place?.links).toHaveLength(100);
    expect(place?.rest).toBe(true);
    const few = [{ facet: 'place' as const, title: 'Nơi', choices: communes.slice(0, 90) }];
    const [whole] = choiceLinks({ lang: 'vi', facets: few, total: 1, words: {} as never }, (key) => key);
    expect(whole).toMatchObject({ rest: false });
    expect(whole?.links).toHaveLength(90);
  });
});
