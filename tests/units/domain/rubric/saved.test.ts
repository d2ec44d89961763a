import { expect, test } from 'vitest';
import { readSaved, savedText } from '../../../../src/domain/rubric/saved.ts';
import type { Rubric } from '../../../../src/domain/rubric/rubric.ts';
import { scaleOf } from '../../../../src/domain/rubric/scale.ts';
import { oddStrings } from '../../../odd-strings.ts';
import { ALL, BANDS } from './rubrics.ts';

const [rubric] = ALL as [Rubric];
const scale = scaleOf(rubric, BANDS);

test('what was saved is read again', () => {
  const scoring = { answers: new Map([['1.1', 2]]), grounds: [0] };
  expect(readSaved(savedText(1, scoring, '2026-11-30'), 1, scale, 3)).toEqual({ is: 'read', ...scoring });
});

test('a file of another set is told from one that is none', () => {
  const text = savedText(5, { answers: new Map(), grounds: [] }, '2026-11-30');
  expect(readSaved(text, 1, scale, 3)).toEqual({ is: 'other-set', set: 5 });
  for (const odd of ['', 'null', '[]', '{}', '{"format":"ocop-tu-cham-1"}', ...oddStrings(200, 3)])
    expect(readSaved(odd, 1, scale, 3).is).toBe('unreadable');
});

test('criteria, options and grounds that there are not are left out', () => {
  const text = JSON.stringify({
    format: 'ocop-tu-cham-1',
    set: 1,
    answers: { '1.1': 99, '1.2': '1', __proto__x: 1, constructor: 0, '1.3': -1, '1.4': 1 },
    grounds: [0, 9, -1, 1.5, 'x'],
  });
  expect(readSaved(text, 1, scale, 3)).toEqual({ is: 'read', answers: new Map([['1.4', 1]]), grounds: [0] });
});
