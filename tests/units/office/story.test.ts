import { expect, test } from 'vitest';
import { canShow, docOf, markdownOf } from '../../../src/office/story/markdown.ts';

const STORY = 'Một câu *nghiêng*.\n\n- một\n- hai\n\nCâu có **chữ đậm**\nxuống dòng.';

test('a story that was not touched is the very same text', () => {
  expect(markdownOf(docOf(STORY), STORY)).toBe(STORY);
});

test('one paragraph changed leaves the others as they were written', () => {
  const changed = docOf(STORY.replace('Một câu', 'Hai câu'));
  expect(markdownOf(changed, STORY)).toBe(STORY.replace('Một câu', 'Hai câu'));
});

test('a tag that somebody types is text, and opens in the same editor again', () => {
  const typed = docOf('Chữ \\<b>thẻ\\</b> & 1 < 2, [đây](https://a.example)');
  const written = markdownOf(typed, '');
  expect(written).toContain('\\<b>thẻ');
  expect(canShow(written)).toBe(true);
  expect(docOf(written).textContent).toContain('<b>thẻ</b>');
});

test.each(['<b>x</b>', '| a | b |\n| - | - |', '![x](y.jpg)'])(
  'what the editor cannot show stays text: %s',
  (markdown) => {
    expect(canShow(markdown)).toBe(false);
  },
);
