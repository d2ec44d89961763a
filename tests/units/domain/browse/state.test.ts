import { describe, expect, test } from 'vitest';
import {
  changed,
  dropped,
  readState,
  sortOf,
  START,
  toggled,
  writeState,
  type KnownChoice,
} from '../../../../src/domain/browse/state.ts';
import { seeded } from './catalogue.ts';

const KNOWN: KnownChoice[] = [
  { key: 'nhom=do-uong', facet: 'group' },
  { key: 'bo=11', facet: 'group', parent: 'nhom=do-uong' },
  { key: 'bo=13', facet: 'group', parent: 'nhom=do-uong' },
  { key: 'nhom=thuc-pham', facet: 'group' },
  { key: 'sao=5', facet: 'stars' },
  { key: 'sao=4', facet: 'stars' },
  { key: 'qua-tang=co', facet: 'gift' },
];
const read = (query: string) => readState(new URLSearchParams(query), KNOWN);

describe('the address', () => {
  test('is read and written back the same, whatever order it came in', () => {
    const state = read('sao=4&nhom=do-uong&xep=moi&q=ch%C3%A8&trang=3&xem=danh-sach');
    expect(state).toEqual({
      text: 'chè',
      chosen: ['nhom=do-uong', 'sao=4'],
      sort: 'new',
      list: true,
      page: 3,
    });
    const written = writeState(state).toString();
    expect(written).toBe('q=ch%C3%A8&nhom=do-uong&sao=4&xep=moi&xem=danh-sach&trang=3');
    expect(read(written)).toEqual(state);
  });

  test('leaves out what it does not know', () => {
    const wild = 'sao=9&sao=4&nhom=%3Cscript%3E&mau=do&trang=-1&xep=gia&xem=bang&trang=2';
    expect(writeState(read(wild)).toString()).toBe('sao=4');
    for (const page of ['0', '1e9999', 'NaN', '1.5', '', '-2']) expect(read(`trang=${page}`).page).toBe(1);
  });

  test('takes decomposed accents, and cuts a text that nobody typed', () => {
    expect(read(`q=${encodeURIComponent('chè'.normalize('NFD'))}`).text).toBe('chè');
    expect(read(`q=${'a'.repeat(10_000)}`).text).toHaveLength(200);
    expect(read(`q=${'a'.repeat(199)}${encodeURIComponent('🍵🍵')}`).text.isWellFormed()).toBe(true);
  });

  test('holds no order that is the usual one', () => {
    expect(writeState(read('xep=ten')).toString()).toBe('');
    expect(writeState(read('xep=lien-quan')).toString()).toBe('');
    expect(writeState(read('q=may&xep=ten')).toString()).toBe('q=may&xep=ten');
    expect(sortOf(read('q=may'))).toBe('relevance');
  });

  test('is stable for 2,000 random queries of any kind', () => {
    const random = seeded(3);
    const bits = [
      'nhom',
      'sao',
      'q',
      'trang',
      'xep',
      '=',
      '&',
      '%',
      '%F0%9F',
      '🍵',
      '‮',
      '<b>',
      'do-uong',
      '5',
      '\ud800',
      '+',
    ];
    for (let round = 0; round < 2000; round++) {
      const query = Array.from({ length: random.below(12) }, () => bits[random.below(bits.length)]).join('');
      const once = writeState(read(query)).toString();
      expect(writeState(read(once)).toString()).toBe(once);
    }
  });
});

describe('a choice', () => {
  test('is made and taken back, and begins at the first page', () => {
    const one = toggled({ ...START, page: 4 }, 'sao=5', KNOWN);
    expect(one).toMatchObject({ chosen: ['sao=5'], page: 1 });
    expect(toggled(one, 'sao=5', KNOWN).chosen).toEqual([]);
  });

  test('within another takes its place, and the other way round', () => {
    const group = toggled(START, 'nhom=do-uong', KNOWN);
    const tea = toggled(toggled(group, 'bo=11', KNOWN), 'bo=13', KNOWN);
    expect(tea.chosen).toEqual(['bo=11', 'bo=13']);
    expect(toggled(tea, 'nhom=do-uong', KNOWN).chosen).toEqual(['nhom=do-uong']);
  });

  test('is dropped with its facet; the text goes alone', () => {
    const state = { ...read('nhom=do-uong&sao=4&q=may'), page: 2 };
    expect(writeState(dropped(state, new Set(['stars'] as const), KNOWN)).toString()).toBe(
      'q=may&nhom=do-uong',
    );
    expect(writeState(dropped(state, new Set(['text'] as const), KNOWN)).toString()).toBe(
      'nhom=do-uong&sao=4',
    );
  });

  test('of an order by relevance ends with the text', () => {
    const state = changed(read('q=may'), { sort: 'relevance' });
    expect(changed(state, { text: '' }).sort).toBeUndefined();
  });
});
