import { findClaims } from './claim-words.ts';
import type { CheckRule } from './context.ts';
import { issue, type Issue } from './issue.ts';
import { writtenTexts, type WrittenText } from './written-texts.ts';

/** Health claims and superlatives in anything that readers see of products and producers. */
export const healthClaims: CheckRule = function* (context) {
  for (const entry of context.products) {
    const { name, summary, facts, trade, photos, keywords, craftVillage, tourismPoint } = entry.data;
    const read = { name, summary, facts, trade, photos, keywords, craftVillage, tourismPoint };
    yield* claimsIn(writtenTexts(entry, read));
  }
  for (const entry of context.producers) {
    const { name, story, photos } = entry.data;
    yield* claimsIn(writtenTexts(entry, { name, story, photos }));
  }
};

function* claimsIn(texts: Iterable<WrittenText>): Iterable<Issue> {
  for (const { text, where } of texts) {
    for (const { phrase, offset } of findClaims(text)) yield issue('health-claim', where(offset), { phrase });
  }
}
