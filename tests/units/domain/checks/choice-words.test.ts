import { expect, test } from 'vitest';
import { meantChoice } from '../../../../src/domain/checks/choice-words.ts';
import { GROUP_IDS } from '../../../../src/domain/group.ts';
import { PRODUCER_KINDS } from '../../../../src/domain/producer.ts';
import { UNIT_IDS } from '../../../../src/domain/quantity.ts';
import { AUTHORITY_LEVELS } from '../../../../src/domain/rule.ts';

test.each([
  ['HTX', PRODUCER_KINDS, 'cooperative'],
  ['Hợp tác xã', PRODUCER_KINDS, 'cooperative'],
  ['hội', PRODUCER_KINDS, 'association'],
  ['Hiệp hội', PRODUCER_KINDS, 'association'],
  ['công ty', PRODUCER_KINDS, 'enterprise'],
  ['Hộ kinh doanh', PRODUCER_KINDS, 'household'],
  ['tỉnh', AUTHORITY_LEVELS, 'province'],
  ['Thành phố', AUTHORITY_LEVELS, 'province'],
  ['Thủ công mỹ nghệ', GROUP_IDS, 'thu-cong-my-nghe'],
  ['dược liệu', GROUP_IDS, 'duoc-lieu'],
  ['tấn', UNIT_IDS, 'tonne'],
])('“%s” is meant for a code', (written, codes, code) => {
  expect(meantChoice(written, codes)).toBe(code);
});

test('a word that two codes have, or none, means neither', () => {
  expect(meantChoice('quả', UNIT_IDS)).toBeUndefined();
  expect(meantChoice('constructor', UNIT_IDS)).toBeUndefined();
  expect(meantChoice('…', UNIT_IDS)).toBeUndefined();
});
