import { describe, expect, test } from 'vitest';
import {
  cleanIds,
  fromAddress,
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
