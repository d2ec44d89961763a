import { describe, expect, it } from 'vitest';
import {
  codeInQuery,
  codesInside,
  codeTokens,
  phoneInQuery,
  phoneTokens,
} from '../../../../src/domain/search/codes.ts';
import { isOneEdit } from '../../../../src/domain/search/edits.ts';
import { fold, toEngine } from '../../../../src/domain/search/letters.ts';
import { withoutAddresses } from '../../../../src/domain/search/pasted.ts';
import { takeAmounts } from '../../../../src/domain/search/quantity.ts';
import { soundKey } from '../../../../src/domain/search/sounds.ts';
import { takeStars } from '../../../../src/domain/search/stars.ts';
import { takeStatus } from '../../../../src/domain/search/status-words.ts';
import { canonicalWord, words } from '../../../../src/domain/search/tokens.ts';
import { decodeTelex, decodeVni } from '../../../../src/domain/search/typing.ts';

describe('words', () => {
  it('folds đ and every mark', () => {
    expect(fold('Đường Thủy, ở Đắk Lắk')).toBe('duong thuy, o dak lak');
  });

  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Lý', 'lí'],
    ['Mỹ', 'mĩ'],
    ['quý', 'quí'],
    ['Khuỷu', 'khuỷu'],
    ['giếng', 'giếng'],
    ['gì', 'gì'],
    ['quả', 'quả'],
    ['rượu', 'rượu'],
    ['café', 'café'],
    ['st25', 'st25'],
  ])('spells %s as %s', (written, spelled) => {
    expect(canonicalWord(written)).toBe(spelled);
    expect(canonicalWord(written.normalize('NFD'))).toBe(spelled);
  });

  it('keeps y where it is not the whole rhyme', () => {
    expect(words('mây tuyết thúy')).toEqual(['mây', 'tuyết', 'thúy']);
  });

  it('takes look-alikes of đ and full-width letters for what was meant', () => {
    expect(words('Ðèn ðỏ Ɖất')).toEqual(['đèn', 'đỏ', 'đất']);
    expect(words('ＭＡＴ　ｏｎｇ　２')).toEqual(['mat', 'ong', '2']);
  });

  it('writes ḍ for the engine alone', () => {
    expect(toEngine('đậu Đỏ').normalize('NFD').replace(/\p{M}/gu, '')).toBe('dau Do');
  });
});

describe('keys typed with the input method off', () => {
  it.each([
    ['maatj', 'mật'],
    ['nuwowcs', 'nước'],
    ['nuocws', 'nước'],
    ['dduwowngf', 'đường'],
    ['ruouwj', 'rượu'],
    ['muaw', 'mưa'],
    ['hoaf', 'hòa'],
    ['quees', 'quế'],
    ['ddieeuf', 'điều'],
    ['giof', 'giò'],
  ])('Telex %s is %s', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant);
  });

  it.each([
    ['ma6t5', 'mật'],
    ['mat5', 'mạt'],
    ['d9en', 'đen'],
    ['hu7o7ng', 'hương'],
    ['duong72', 'dường'],
    ['tam82', 'tằm'],
    ['ru7o7u5', 'rượu'],
  ])('VNI %s is %s', (typed, meant) => {
    expect(decodeVni(typed)).toBe(meant);
  });

  it('leaves other words alone', () => {
    for (const word of ['ong', 'lotus', 'star', 'tinh']) expect(decodeTelex(word)).toBeUndefined();
    for (const word of ['st25', '4sao', 'ong']) expect(decodeVni(word)).toBeUndefined();
  });
});

describe('slips', () => {
  it('knows one edit and no more', () => {
    for (const [a, b] of [
      ['onng', 'ong'],
      ['loe', 'leo'],
      ['lonh', 'long'],
      ['mam', 'man'],
      ['ca', 'cay'],
    ] as const) {
      expect(isOneEdit(a, b)).toBe(true);
      expect(isOneEdit(b, a)).toBe(true);
    }
    for (const [a, b] of [
      ['mam', 'mam'],
      ['abc', 'cba'],
      ['ong', 'dong1'],
      ['', 'ab'],
    ] as const) {
      expect(isOneEdit(a, b)).toBe(false);
    }
  });

  it.each([
    ['trau', 'chau'],
    ['suong', 'xuong'],
    ['gia', 'da'],
    ['rong', 'dong'],
    ['lam', 'nam'],
    ['bot', 'boc'],
    ['tran', 'trang'],
    ['li', 'ly'],
    ['ngi', 'nghi'],
    ['vit', 'vich'],
    ['vit', 'dit'],
    ['ruou', 'rieu'],
    ['chuoi', 'chui'],
    ['banh', 'ban'],
  ])('hears %s and %s alike', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it('does not hear everything alike', () => {
    expect(soundKey('mat')).not.toBe(soundKey('man'));
    expect(soundKey('tam')).not.toBe(soundKey('than'));
  });
});

describe('stars, phones and codes', () => {
  it.each([
    ['mật ong 4 sao', 4, 'mật ong'],
    ['5*', 5, ''],
    ['năm sao', 5, ''],
    ['nam sao che', 5, 'che'],
    ['5sao', 5, ''],
    ['3-star tea', 3, 'tea'],
    ['★★★★ gạo', 4, 'gạo'],
  ])('%s asks for %i stars', (query, stars, rest) => {
    const taken = takeStars(query);
    expect(taken.stars).toEqual([stars]);
    expect(taken.rest.trim().replace(/\s+/g, ' ')).toBe(rest);
  });

  it.each([
    ['từ 4 sao trở lên', [4, 5], ''],
    ['mật ong trên 3 sao', [4, 5], 'mật ong'],
    ['chè dưới bốn sao', [1, 2, 3], 'chè'],
    ['3 đến 5 sao', [3, 4, 5], ''],
    ['gạo 4 sao hoặc 5 sao', [4, 5], 'gạo'],
    ['ít nhất 5 sao', [5], ''],
    ['at least 4 stars', [4, 5], ''],
  ])('%s asks for several ratings', (query, stars, rest) => {
    const taken = takeStars(query);
    expect(taken.stars).toEqual(stars);
    expect(taken.rest.trim()).toBe(rest);
  });

  it.each([
    ['mật ong 500ml', ['500ml'], 'mật ong'],
    ['bánh chưng 1,2kg', ['1200g'], 'bánh chưng'],
    ['nước gội 1 lít', ['1000ml'], 'nước gội'],
    ['quà dưới 200k', [], 'quà'],
    ['khoảng 300 nghìn đồng khăn lụa', [], 'khăn lụa'],
    ['10 quả trứng', [], 'trứng'],
    ['gạo st25', [], 'gạo st25'],
  ])('%s: amounts and prices stand apart', (query, amounts, rest) => {
    const taken = takeAmounts(query);
    expect(taken.amounts).toEqual(amounts);
    expect(taken.rest.replace(/\s+/g, ' ').trim()).toBe(rest);
  });

  it('takes a status out of the words', () => {
    expect(takeStatus(words('bánh gai bị thu hồi'))).toEqual({ status: 'withdrawn', rest: ['bánh', 'gai'] });
    expect(takeStatus(words('mat ong con hieu luc')).status).toBe('in-force');
    expect(takeStatus(words('mật ong')).status).toBeUndefined();
  });

  it('finds codes among words', () => {
    expect(codesInside('quyết định MẪU-12/QĐ-UBND')).toEqual(['mau12qdubnd']);
    expect(codesInside('mã vạch: 2000001000229')).toEqual(['2000001000229']);
    expect(codesInside('quà 8/3, 1-2 hộp')).toEqual([]);
  });

  it('searches for the name inside a pasted address', () => {
    expect(withoutAddresses('https://ocop.example.invalid/san-pham/non-la/?a=1#b').trim()).toBe('non la');
    expect(withoutAddresses('nón lá')).toBe('nón lá');
  });

  it('does not see stars in other words', () => {
    for (const query of ['sao vàng', 'chùa ba chữ', '15 sao', '4 saoo', 'ống hút 5 cái']) {
      expect(takeStars(query).stars).toEqual([]);
    }
  });

  it('reads phones in any spacing', () => {
    for (const typed of [
      '0110164794',
      '0110 164 794',
      '+84 110 164 794',
      '84 110.164.794',
      '(0110) 164-794',
    ]) {
      expect(phoneInQuery(typed)).toBe('0110164794');
    }
    expect(phoneTokens('0118 852 265')).toContain('852265');
    expect(phoneInQuery('1268')).toBeUndefined();
    expect(phoneInQuery('mật ong 500')).toBeUndefined();
  });

  it('reads codes whole and in parts', () => {
    expect(codeTokens('OCOP-HY-2023-363')).toEqual(['ocophy2023363', 'hy2023363', '2023363', '363']);
    expect(codeInQuery('ocop hg 2025 905')).toBe('ocophg2025905');
    expect(codeInQuery('OCOP–DB–2023–562')).toBe('ocopdb2023562');
    expect(codeInQuery('3890/QĐ-UBND')).toBe('3890qdubnd');
    expect(codeInQuery('gạo st25')).toBeUndefined();
  });
});
