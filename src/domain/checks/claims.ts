import { findClaims } from './claim-words.ts';
import { at, type CheckRule, type Checked } from './context.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** Health claims and superlatives in anything that readers see of products and producers. */
export const healthClaims: CheckRule = function* (context) {
  for (const entry of context.products) {
    const { name, summary, facts, trade, photos, keywords, craftVillage, tourismPoint } = entry.data;
    const read = { name, summary, facts, trade, photos, keywords, craftVillage, tourismPoint };
    yield* inFields(entry, read, []);
    yield* inStory(entry);
  }
  for (const entry of context.producers) {
    const { name, story, photos } = entry.data;
    yield* inFields(entry, { name, story, photos }, []);
  }
};

function* inFields(entry: Checked<unknown>, value: unknown, field: FieldPath): Iterable<Issue> {
  if (typeof value === 'string') {
    // The schema turns a plain text into {vi}: on the page of the file there is no such line.
    for (const { phrase } of findClaims(value)) yield issue('health-claim', at(entry, field), { phrase });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* inFields(entry, child, [...field, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function* inStory(entry: Checked<unknown>): Iterable<Issue> {
  const { body, english } = entry;
  if (body) {
    for (const { phrase, offset } of findClaims(body.text)) {
      yield issue(
        'health-claim',
        { path: entry.path, line: body.line + newlines(body.text, offset) },
        { phrase },
      );
    }
  }
  if (english) {
    for (const { phrase, offset } of findClaims(english.text)) {
      yield issue(
        'health-claim',
        { path: english.path, line: 1 + newlines(english.text, offset) },
        { phrase },
      );
    }
  }
}

function newlines(text: string, before: number): number {
  return text.slice(0, before).split('\n').length - 1;
}
