import { describe, expect, test } from 'vitest';
import {
  cleanIds,
  fromAddress,
  lostFromAddress,
  readStored,
  resolveIds,
  SHORTLIST_LIMIT,
  toFragment,
  toggled,
} from '../../../../src/domain/buyer/shortlist.ts';

const many = Array.from({ length: 600 }, (_, n) => `san-pham-${String(n)}`);

describe('a shortlist', () => {
  test('holds 500 products, each once, and no more', () => {
    expect(SHORTLIST_LIMIT).toBe(500);
    expect(cleanIds([...many, ...many])).toEqual(many.slice(0, 500));
    expect(toggled(many.slice(0, 500), 'mot-mon-nua')).toEqual(many.slice(0, 500));
    expect(toggled(many.slice(0, 500), 'san-pham-3')).toHaveLength(499);
  });

  test('travels in an address and comes back', () => {
    const ids = many.slice(0, 500);
    expect(fromAddress(`https://ocop.example/a/${toFragment(ids)}`)).toEqual(ids);
    expect(fromAddress('?sp=gao-mau,tra-mau&x=1')).toEqual(['gao-mau', 'tra-mau']);
    expect(fromAddress('#sp=')).toEqual([]);
    expect(fromAddress('#muc-luc')).toBeUndefined();
  });

  test('counts what a link lost on its way, each once, apart from what does not fit', () => {
    expect(lostFromAddress('#sp=gao-mau,Gao_Mau,Gao_Mau,,tra-mau,')).toEqual({
      unreadable: 1,
      cut: 0,
      over: 0,
    });
    expect(lostFromAddress(toFragment(many))).toEqual({ unreadable: 0, cut: 0, over: 100 });
    expect(lostFromAddress('#muc-luc')).toEqual({ unreadable: 0, cut: 0, over: 0 });
  });

  test('notices that a long link was cut short, and by how much', () => {
    const whole = toFragment(many.slice(0, 500));
    const short = whole.slice(0, 2000);
    const arrived = fromAddress(short)?.length ?? 0;
    expect(arrived).toBeGreaterThan(50);
    expect(lostFromAddress(short).cut).toBe(500 - arrived);
    expect(lostFromAddress(whole).cut).toBe(0);
  });

  test('is read as far as it goes where a sign was cut off', () => {
    expect(fromAddress('#sp=gao-mau,tra-mau,m%')).toEqual(['gao-mau', 'tra-mau']);
  });

  test.each(['{', '"gao"', '{"a":1}', '[1,null,"<b>","../x","gao-mau"]', '%E0%A4%A'])(
    'reads %s without harm',
    (text) => {
      expect(readStored(text)).toEqual(text.includes('gao-mau') ? ['gao-mau'] : []);
      expect(fromAddress(`#sp=${text}`)?.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
    },
  );

  test('follows ids that moved and tells those that are gone', () => {
    const known = new Set(['gao-moi', 'tra']);
    expect(
      resolveIds(['gao-cu', 'tra', 'mat', 'gao-moi'], known, { 'gao-cu': 'gao-moi', mat: 'mat-2' }),
    ).toEqual({
      found: ['gao-moi', 'tra'],
      gone: ['mat'],
    });
  });
});
