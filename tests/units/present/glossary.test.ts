import { expect, it } from 'vitest';
import { GLOSSARY } from '../../../src/i18n/glossary.ts';
import { glossaryLetters } from '../../../src/present/glossary.ts';

it.each(['vi', 'en'] as const)('%s: every word stands once, under its letter, letters in order', (lang) => {
  const groups = glossaryLetters(lang);
  const ids = groups.flatMap(({ terms }) => terms.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(GLOSSARY.map(({ id }) => id).toSorted());
  const letters = groups.map(({ letter }) => letter);
  expect(letters).toEqual(letters.toSorted(new Intl.Collator(lang).compare));
  expect(new Set(groups.map(({ anchor }) => anchor)).size).toBe(groups.length);
});

it('keeps Đ apart from D in Vietnamese', () => {
  expect(glossaryLetters('vi').find(({ letter }) => letter === 'Đ')?.terms.length).toBeGreaterThan(0);
});
